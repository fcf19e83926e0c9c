export { language, speak, t, figures } from './words.svelte';
