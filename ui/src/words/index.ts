export { language, readWords, speak, t, figures } from './words.svelte';
