import { useRouteError } from 'react-router-dom';
import { LoadFailed } from './load-failed.tsx';

/** Stands in for a page that threw: a chunk that did not arrive, or a bug. The rest of the app stays usable. */
export function ErrorPage() {
  return <LoadFailed error={useRouteError()} onRetry={() => location.reload()} />;
}
