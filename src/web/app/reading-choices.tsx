import { useDisplayWords } from '../words/display-words.ts';
import { Choice, optionsOf, Switch } from './choice.tsx';
import styles from './display-panel.module.css';
import { showEasyFace } from './easy-face.ts';
import type { Chooser } from './use-choose.ts';

/** How the text looks. */
export function TextChoices({ preferences, choose }: Chooser) {
  const words = useDisplayWords();
  return (
    <>
      <Choice
        legend={words.size}
        options={optionsOf(words.sizes)}
        chosen={preferences.size}
        onChoose={(size) => choose({ size })}
        sign={(size) => ({ text: 'A', style: { fontSize: `${0.7 + Number(size) * 0.16}rem` } })}
      />
      <Choice
        legend={words.face}
        options={optionsOf(words.faces)}
        chosen={preferences.face}
        onChoose={(face) => {
          if (face === 'easy') void showEasyFace();
          choose({ face });
        }}
      />
      <Choice
        legend={words.measure}
        options={optionsOf(words.measures)}
        chosen={preferences.measure}
        onChoose={(measure) => choose({ measure })}
      />
      <Choice
        legend={words.leading}
        options={optionsOf(words.leadings)}
        chosen={preferences.leading}
        onChoose={(leading) => choose({ leading })}
      />
    </>
  );
}

/** How much of Kutip's own shows in it. */
export function QuoteChoices({ preferences, choose }: Chooser) {
  const words = useDisplayWords();
  return (
    <>
      <Choice
        legend={words.quotes}
        options={optionsOf(words.quotesShown)}
        chosen={preferences.quotes}
        onChoose={(quotes) => choose({ quotes })}
      />
      {preferences.quotes === 'off' ? <p className={styles.hint}>{words.quotesHint}</p> : null}
      <Switch
        label={words.colour}
        isOn={preferences.colour === 'less'}
        onTurn={(isOn) => choose({ colour: isOn ? 'less' : 'full' })}
      />
      <Choice
        legend={words.cards}
        options={optionsOf(words.cardsShown)}
        chosen={preferences.cards}
        onChoose={(cards) => choose({ cards })}
      />
    </>
  );
}
