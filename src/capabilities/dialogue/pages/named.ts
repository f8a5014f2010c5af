import type { Talks, TopicView } from '../model.ts'

/** A topic with what it is called: by whoever laid it there, or by the product in the language of who reads. */
export type NamedTopic = Omit<TopicView, 'title'> & { title: string }
export type NamedTalks = Omit<Talks, 'topics'> & { topics: NamedTopic[] }
