/** What the command line understands, as `--help` and wrong usage show it. */
export const usage = `Usage:
  npm run -s import                    (applies what has changed in corrections.json, and --name, --language, --site)
  npm run -s import -- SOURCE… [--edition DIR] [--fresh] [--date DATE] [--publisher NAME] [--as FORM] [--json]
  npm run -s remove -- SLUG… [--edition DIR]
  npm run -s check  -- [--edition DIR] [--json]
  npm run -s search -- [--edition DIR] [--json] [--limit N] [--in headlines|quotes] [--person NAME] [--section NAME]
                       [--from DATE] [--to DATE] WORDS…   (or --stdin: one query a line)
  npm run -s quotes -- [--edition DIR] [--person NAME] [--section NAME] [--from DATE] [--to DATE] [--words WORDS]
                       [--format json|jsonld|csv]
  npm run -s quotes -- --explain FILE… [--json]   (what is found in files, and why; nothing is written)
  npm run build -- [--edition DIR] [--base PATH] [--site URL] [--prerender N|all] [--with-report]
  npm start     -- [--edition DIR] [--base PATH] [--site URL] [--prerender N|all] [--port N]

SOURCE is a file, a folder, - for standard input, an http(s) address, or wordpress:ADDRESS for all posts of a site.
The edition is --edition, else $KUTIP_EDITION, else edition/ where there is one, else the sample in public/edition.
More for import:
  --fresh          build the edition anew and replace the old one when done
  --date DATE      for articles whose source gives no date, such as 2023-09-13
  --publisher NAME for articles whose source names none
  --as FORM        read every source as this form instead of detecting it
  --name, --language, --time-zone, --site   what the edition says of itself
  --sample         the edition is a sample: its articles are invented
  --images CHOICE  pictures of the web: link to them (the default), keep copies in the edition, or none
  --follow         read the pages of a feed's items that are mere summaries
  --timeout SECONDS   how long a server may be silent (30)
  --allow-local    addresses in private networks may be read
Exit code: 0 all well, 1 something failed and the rest was done, 2 wrong usage.
`;
