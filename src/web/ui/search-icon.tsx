/** A magnifying glass; what it stands for is said beside it. */
export function SearchIcon() {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" fill="none">
      <g stroke="currentColor" strokeWidth="1.75" strokeLinecap="round">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="m13 13 4.5 4.5" />
      </g>
    </svg>
  );
}
