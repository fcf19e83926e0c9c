import { mount } from 'svelte';
import Window from './shell/Window.svelte';
import './style/index.css';

mount(Window, { target: document.body });
