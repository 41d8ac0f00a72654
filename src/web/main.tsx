import './styles/layers.css';
import './styles/reset.css';
import './styles/tokens.css';
import './styles/base.css';
import { openPage } from './app/open-page.tsx';

const root = document.getElementById('root');
if (!root) throw new TypeError('index.html has no #root');
// Not awaited: the code of a page waits for this module, and opening the page for that code.
void openPage(root);
