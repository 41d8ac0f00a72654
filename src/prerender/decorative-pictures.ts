import type { Summary } from '../core/edition/edition.ts';
import { pictureAddress } from '../web/ui/edition-image.tsx';

/**
 * The stories of a list as its page brings them along. Pictures in lists are decoration, all but that of the story that
 * leads: what they show is said where the article is read, and takes a fourteenth of a page. Of a picture that is not
 * shown, for it is of none of these hosts, the alternative text is all that there is, and stays.
 */
export function withDecorativePictures(
  summaries: readonly Summary[],
  hosts: readonly string[],
  lead?: Summary,
): Summary[] {
  return summaries.map((summary) => {
    const { image } = summary;
    if (summary === lead || !image || pictureAddress(image, hosts) === undefined) return summary;
    const { alternativeText: _unsaid, ...picture } = image;
    return { ...summary, image: picture };
  });
}
