import './styles/layers.css';
import './styles/reset.css';
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { createQueryClient } from './app/query-client.ts';
import { createRouter } from './app/router.tsx';
import { preferredLanguage, readPreferences } from './data/preferences.ts';
import { loadWords } from './words/load-words.ts';

const root = document.getElementById('root');
if (!root) throw new TypeError('index.html has no #root');

const client = createQueryClient();
const router = createRouter(client);
const words = await loadWords(preferredLanguage(readPreferences(), navigator.languages));
createRoot(root).render(<App client={client} router={router} words={words} />);
