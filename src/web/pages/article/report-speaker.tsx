import { useState } from 'react';
import type { Article, Quote } from '../../../core/article/article.ts';
import { correctionLine } from '../../../core/edition/correction-line.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import styles from './quote-sheet.module.css';
import { speakerCorrection } from './speaker-correction.ts';
import { useQuoteWords } from '../../words/use-quote-words.ts';

type Props = { readonly article: Article; readonly quote: Quote };

/** Who the reader says it was: one of the article's people, nobody, or someone whose name they type. */
type Choice =
  { readonly kind: 'person'; readonly id: string } | { readonly kind: 'nobody' | 'other' };

/** Makes a line for `corrections.json` out of what the reader knows better. */
export function ReportSpeaker({ article, quote }: Props) {
  const { report: words } = useQuoteWords();
  const [choice, setChoice] = useState<Choice>();
  const [name, setName] = useState('');
  const speaker = choice && speakerOf(choice, name.trim());
  const others = article.people.filter(({ id }) => id !== quote.speaker);
  return (
    <details className={styles.part}>
      <summary>{words.title}</summary>
      <fieldset className={styles.choices}>
        <legend>{words.who}</legend>
        {others.map(({ id, name: label, role }) => (
          <Radio
            key={id}
            label={label}
            role={role}
            onChoose={() => setChoice({ kind: 'person', id })}
          />
        ))}
        {quote.speaker === null ? null : (
          <Radio label={words.nobody} onChoose={() => setChoice({ kind: 'nobody' })} />
        )}
        <Radio label={words.other} onChoose={() => setChoice({ kind: 'other' })} />
      </fieldset>
      {choice?.kind === 'other' ? <NameInput name={name} onName={setName} /> : null}
      {speaker === undefined ? null : (
        <Correction line={correctionLine(speakerCorrection(article, quote, speaker))} />
      )}
    </details>
  );
}

type NameProps = { readonly name: string; readonly onName: (name: string) => void };

function NameInput({ name, onName }: NameProps) {
  const { report: words } = useQuoteWords();
  return (
    <label className={styles.name}>
      {words.name}
      <input
        type="text"
        autoComplete="off"
        value={name}
        onChange={(event) => onName(event.target.value)}
      />
    </label>
  );
}

type RadioProps = {
  readonly label: string;
  readonly role?: string | undefined;
  readonly onChoose: () => void;
};

function Radio({ label, role, onChoose }: RadioProps) {
  return (
    <label>
      <input type="radio" name="speaker" onChange={onChoose} />
      <span>
        {label}
        {role ? <small> {role}</small> : null}
      </span>
    </label>
  );
}

function Correction({ line }: { readonly line: string }) {
  const { report: words } = useQuoteWords();
  return (
    <>
      <p>{words.lead}</p>
      <p className={styles.line} role="group" aria-label={words.line}>
        <code>{line}</code>
      </p>
      <CopyButton text={line} label={words.copy} className={styles.action} />
    </>
  );
}

function speakerOf(choice: Choice, name: string): string | null | undefined {
  switch (choice.kind) {
    case 'person':
      return choice.id;
    case 'nobody':
      return null;
    case 'other':
      return name || undefined;
  }
}
