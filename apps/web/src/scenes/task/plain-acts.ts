import type { MessageKey } from '#messages/web';
import { api } from '../../api/client.js';
import type { TaskDetail } from '../../api/questions.js';
import type { Reply } from '../../api/refusal.js';
import type { TaskCall } from './use-act.js';

interface PlainAct {
  readonly label: MessageKey;
  readonly hint: MessageKey;
  readonly send: (call: TaskCall) => Promise<Reply<TaskDetail>>;
}

/** The acts that need no words: one press of a button. */
export const plainActs: Readonly<Record<string, PlainAct>> = {
  'send-for-clearance': {
    label: 'page.task.send.do',
    hint: 'page.task.send.hint',
    send: (call) => api.POST('/api/v1/tasks/{id}/for-clearance', { ...call }),
  },
  clear: {
    label: 'page.task.clear.do',
    hint: 'page.task.clear.hint',
    send: (call) => api.POST('/api/v1/tasks/{id}/clear', { ...call }),
  },
  submit: {
    label: 'page.task.submit.do',
    hint: 'page.task.submit.hint',
    send: (call) => api.POST('/api/v1/tasks/{id}/submit', { ...call }),
  },
  deliver: {
    label: 'page.task.deliver.do',
    hint: 'page.task.deliver.hint',
    send: (call) => api.POST('/api/v1/tasks/{id}/deliver', { ...call }),
  },
  unblock: {
    label: 'page.task.unblock.do',
    hint: 'page.task.unblock.hint',
    send: (call) => api.POST('/api/v1/tasks/{id}/unblock', { ...call }),
  },
};
