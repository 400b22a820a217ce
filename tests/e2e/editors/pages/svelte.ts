import { mount } from 'svelte';
import { stage } from './bench';
import Prompt from './Prompt.svelte';

mount(Prompt, { target: stage() });
