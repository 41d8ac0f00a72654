/** What a text of the card is: each has its own face, weight and colour. `context` is the writer's, about a fragment. */
export type CardPart = 'words' | 'context' | 'name' | 'role' | 'headline' | 'source' | 'address';
