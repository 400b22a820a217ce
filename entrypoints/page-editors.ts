import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerQuestions } from '@/lib/prompt/editors/page/answer';

// Runs in the page's own world, and only where a prompt box is CodeMirror or Monaco.
export default defineUnlistedScript(answerQuestions);
