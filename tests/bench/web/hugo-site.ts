import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Article, Block } from '../../../src/core/article/article.ts';
import { parseArticle } from '../../../src/core/article/parse-article.ts';

/** A small theme: one linked style sheet, no script, no font. */
const theme: Readonly<Record<string, string>> = {
  'hugo.toml':
    'baseURL = "/"\ntitle = "Teluk Selo"\nlanguageCode = "id"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\nuglyURLs = true\n',
  'layouts/_default/baseof.html':
    '<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description" content="{{ .Description | default .Title }}"><title>{{ .Title }}</title><link rel="stylesheet" href="/style.css"></head><body><header><a href="/">{{ site.Title }}</a></header><main>{{ block "main" . }}{{ end }}</main></body></html>',
  'layouts/_default/single.html':
    '{{ define "main" }}<article><h1>{{ .Title }}</h1><p><time datetime="{{ .Date }}">{{ .Date.Format "02.01.2006" }}</time></p>{{ .Content }}</article>{{ end }}',
  'layouts/index.html':
    '{{ define "main" }}<h1>{{ site.Title }}</h1><ul>{{ range site.RegularPages }}<li><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Description }}</p></li>{{ end }}</ul>{{ end }}',
  'static/style.css':
    'body{max-width:40rem;margin:0 auto;padding:1rem;font:1.125rem/1.6 Georgia,serif;color:#222}h1,h2{line-height:1.2}a{color:inherit}ul{list-style:none;padding:0}time{color:#555}',
  'static/robots.txt': 'User-agent: *\nAllow: /\n',
};

/** Has Hugo make a site of the edition's articles, at the same addresses, in `public` below `folder`. */
export function makeHugoSite(edition: string, folder: string): void {
  for (const [path, text] of Object.entries(theme)) write(join(folder, path), text);
  const articles = join(edition, 'articles');
  for (const name of readdirSync(articles)) {
    const parsed = parseArticle(JSON.parse(readFileSync(join(articles, name), 'utf8')));
    if (parsed.kind === 'broken') continue;
    const { slug } = parsed.article;
    write(join(folder, `content/article/${slug}.md`), markdownOf(parsed.article));
  }
  cpSync(join(edition, 'images'), join(folder, 'static/edition/images'), { recursive: true });
  const { status, stderr } = spawnSync('hugo', ['--minify'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Hugo fails: ${stderr}`);
}

function markdownOf({ headline, description, datePublished, body, slug }: Article): string {
  const front = {
    title: headline,
    url: `/article/${slug}.html`,
    ...(description !== undefined && { description }),
    ...(datePublished !== undefined && { date: datePublished }),
  };
  return `${JSON.stringify(front)}\n\n${body.map(markdownOfBlock).filter(Boolean).join('\n\n')}\n`;
}

function markdownOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'quotation':
      return block.text;
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'list':
      return block.items.map(({ text }) => `- ${text}`).join('\n');
    case 'image':
      return block.url?.startsWith('images/')
        ? `![${block.alternativeText ?? ''}](/edition/${block.url})`
        : '';
    case 'related':
      return `*${block.label}: ${block.headline}*`;
    case 'embed':
    case 'table':
    case 'break':
      return '';
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
