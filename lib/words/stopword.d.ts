/** Lists of words that say nothing, one array a language. */
declare module 'stopword' {
  export const deu: string[];
  export const eng: string[];
  export const fra: string[];
  export const ita: string[];
  export const jpn: string[];
  export const nld: string[];
  export const por: string[];
  export const spa: string[];
  export const zho: string[];
}
