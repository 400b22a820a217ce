/** What became of something a person asked for, in one line; empty where what they see says it. */
export interface Outcome {
  ok: boolean;
  line: string;
}
