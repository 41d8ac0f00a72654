/** Where a site's REST API is asked for its posts, in pages of ten with what they refer to. */
export const POSTS = '/wp-json/wp/v2/posts?_embed&per_page=10';

/** Every page of a site's answers to a question, each as the text of its JSON. */
export async function restAnswers(address: string): Promise<string[]> {
  const answers: string[] = [];
  for (let page = 1, pages = 1; page <= pages; page++) {
    const response = await fetch(`${address}&page=${page}`);
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    pages = Number(response.headers.get('X-WP-TotalPages'));
    answers.push(await response.text());
  }
  return answers;
}
