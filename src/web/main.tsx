import './styles/layers.css';
import './styles/reset.css';
import './styles/tokens.css';
import './styles/base.css';
import { openPage } from './app/open-page.tsx';

const root = document.getElementById('root');
if (!root) throw new TypeError('index.html has no #root');
await openPage(root);
