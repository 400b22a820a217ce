import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellPrompts } from '@/lib/gallery/page/tell-prompts';

// Runs in the page's own world, and only on sites whose rule says that prompts stand nowhere else.
export default defineUnlistedScript(tellPrompts);
