// What no playbook has started yet is seen first only.
import './activation.test.ts';
import './diagnostics.test.ts';
import './adopt.test.ts';
import './completion.test.ts';
import './fixes.test.ts';
import './fix-on-save.test.ts';
import './rename.test.ts';
import './tasks.test.ts';
import './tools.test.ts';
import './navigation.test.ts';
import './hints.test.ts';
import './markdown.test.ts';
import './preview.test.ts';
