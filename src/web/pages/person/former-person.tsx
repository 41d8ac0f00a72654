import { useQuery } from '@tanstack/react-query';
import { Navigate } from 'react-router-dom';
import type { Edition } from '../../../core/edition/edition.ts';
import { LoadFailed } from '../../app/load-failed.tsx';
import { peopleQuery } from '../../data/people-queries.ts';
import { paths } from '../../paths.ts';
import { Loading } from '../../ui/loading.tsx';

type Props = { readonly id: string; readonly edition: Edition; readonly error: unknown };

/** Leads from the id that someone had before two entries became one to the id they have now. */
export function FormerPerson({ id, edition, error }: Props) {
  const { data: people, isPending } = useQuery(peopleQuery(edition));
  const now = people?.find(({ formerIds }) => formerIds?.includes(id));
  if (now) return <Navigate to={paths.person(now.id)} replace />;
  return isPending ? <Loading /> : <LoadFailed error={error} />;
}
