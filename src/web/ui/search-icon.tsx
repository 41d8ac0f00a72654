/** A magnifying glass; what it stands for is said beside it. */
export function SearchIcon() {
  return (
    <svg
      viewBox="0 0 20 20"
      width="18"
      height="18"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
    >
      <path d="M14 8.5a5.5 5.5 0 1 0-11 0 5.5 5.5 0 0 0 11 0m-1 4.5 4.5 4.5" />
    </svg>
  );
}
