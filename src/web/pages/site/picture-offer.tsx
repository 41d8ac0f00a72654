import { useSiteWords } from '../../words/site-words.ts';
import styles from './picture-offer.module.css';

type Props = { readonly url: string; readonly onAsk: (host: string) => void };

/** Lets the reader ask for the pictures of a host: until then nothing is fetched from it. */
export function PictureOffer({ url, onAsk }: Props) {
  const words = useSiteWords();
  if (!URL.canParse(url)) return null;
  const { host } = new URL(url);
  return (
    <button type="button" className={styles.offer} onClick={() => onAsk(host)}>
      {words.showPictures(host)}
    </button>
  );
}
