import { useDeviceWords } from '../words/device-words.ts';
import styles from './device-data.module.css';
import { useDeviceData } from './use-device-data.ts';

/** Takes everything that the reader keeps along as a file, brings such a file in, and clears it all. */
export function DeviceData() {
  const { data: words } = useDeviceWords();
  const { outcome, exportAll, importFile, clear, undo } = useDeviceData();
  return (
    <section className={styles.data} aria-labelledby="device-data">
      <h2 id="device-data">{words.title}</h2>
      <p className={styles.lead}>{words.lead}</p>
      <div className={styles.actions}>
        <button type="button" onClick={exportAll}>
          {words.export}
        </button>
        <label className={styles.file}>
          <input
            type="file"
            accept=".json,application/json"
            className="visually-hidden"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) importFile(file);
              // The same file again is a change, too.
              target.value = '';
            }}
          />
          {words.import}
        </label>
        <button type="button" onClick={undo ?? clear}>
          {undo ? words.undo : words.clear}
        </button>
      </div>
      <div role="status" className={styles.outcome}>
        {outcome?.said.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {outcome?.leftOut && outcome.leftOut.length > 0 ? (
          <ul>
            {outcome.leftOut.map(({ at, reason }) => (
              <li key={at}>
                <code>{at}</code>: {reason}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </section>
  );
}
