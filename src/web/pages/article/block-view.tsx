import { useQueryClient } from '@tanstack/react-query';
import type { Article, Block, RelatedLink, Text } from '../../../core/article/article.ts';
import { knownSummary } from '../../data/queries.ts';
import { QuotedText, type QuoteView } from '../../ui/quoted-text.tsx';
import { useWords } from '../../words/words-context.ts';
import styles from './article-body.module.css';
import { ArticleFigure } from './article-figure.tsx';
import { ArticleTable } from './article-table.tsx';
import { RelatedCard } from './related-card.tsx';

type Props<B extends Block = Block> = {
  readonly block: B;
  readonly article: Article;
  /** The quotes in the block's text, or in the text of one of its items. */
  readonly quotesOf: (item?: number) => readonly QuoteView[];
  /** Where the article was written, before its first paragraph; no part of the paragraph's text. */
  readonly dateline: string | undefined;
  readonly onOpen: (quote: string) => void;
};
type Of<T extends Block['type']> = Props<Extract<Block, { type: T }>>;

/** One element of the body. */
export function BlockView({ block, ...rest }: Props) {
  switch (block.type) {
    case 'paragraph':
      return <Paragraph block={block} {...rest} />;
    case 'heading':
      return <Heading block={block} {...rest} />;
    case 'list':
      return <List block={block} {...rest} />;
    case 'quotation':
      return <Quotation block={block} {...rest} />;
    case 'image':
      return (
        <ArticleFigure image={block} lang={rest.article.inLanguage} pageUrl={rest.article.url} />
      );
    case 'embed':
      return <Embed block={block} />;
    case 'related':
      return <Related link={block} within={rest.article.slug} />;
    case 'table':
      return <ArticleTable rows={block.rows} />;
    case 'break':
      return <hr />;
  }
}

function Words({ text, item, quotesOf, onOpen }: Omit<Props, 'block'> & TextOf) {
  return <QuotedText text={text} quotes={quotesOf(item)} onOpen={onOpen} />;
}

type TextOf = { readonly text: Text; readonly item?: number };

function Paragraph({ block, ...rest }: Of<'paragraph'>) {
  return (
    <p>
      {rest.dateline ? (
        <>
          <span className={styles.dateline}>{rest.dateline}</span>
          {' — '}
        </>
      ) : null}
      <Words text={block} {...rest} />
    </p>
  );
}

function Heading({ block, ...rest }: Of<'heading'>) {
  const Level = `h${block.level}` as const;
  return (
    <Level>
      <Words text={block} {...rest} />
    </Level>
  );
}

function List({ block: { ordered, items }, ...rest }: Of<'list'>) {
  const Kind = ordered ? 'ol' : 'ul';
  return (
    <Kind>
      {[...items.entries()].map(([item, text]) => (
        <li key={item}>
          <Words text={text} item={item} {...rest} />
        </li>
      ))}
    </Kind>
  );
}

function Quotation({ block, ...rest }: Of<'quotation'>) {
  return (
    <blockquote>
      <p>
        <Words text={block} {...rest} />
      </p>
      {block.attribution ? <p className={styles.attribution}>{block.attribution}</p> : null}
    </blockquote>
  );
}

function Embed({ block: { title, url, provider } }: Pick<Of<'embed'>, 'block'>) {
  const { article: words } = useWords();
  return (
    <p className={styles.embed}>
      {title ? <span>{title}</span> : null}
      <a href={url} rel="noopener noreferrer">
        {words.openAt(provider)}
      </a>
    </p>
  );
}

/** An editor's link, with what is known of where it leads. */
export function Related({ link, within }: { readonly link: RelatedLink; readonly within: string }) {
  const client = useQueryClient();
  const { slug } = link;
  const summary = slug === undefined ? undefined : knownSummary(client, slug);
  return <RelatedCard link={link} isSelf={slug === within} summary={summary} />;
}
