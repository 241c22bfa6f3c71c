import type { Mandate } from '../../../api/questions.js';
import { AnswerForm } from './answer-form.js';
import type { ItemAct } from './item-act.js';
import { ItemForm } from './item-form.js';
import { ListForm } from './list-form.js';
import { RemoveForm } from './remove-form.js';
import { ReturnForm } from './return-form.js';
import { UpdateForm } from './update-form.js';

export interface ItemFormProps {
  readonly mandate: Mandate;
  readonly onDone: (words: string) => void;
  readonly onLeave: () => void;
}

/** The form of what is being done with items. */
export function ActOnItems({ act, ...props }: ItemFormProps & { readonly act: ItemAct }) {
  return (
    <div className="item-form">
      {act.kind === 'add' && <ItemForm {...props} item={null} />}
      {act.kind === 'correct' && <ItemForm {...props} item={act.item} />}
      {act.kind === 'list' && <ListForm {...props} />}
      {act.kind === 'remove' && <RemoveForm {...props} item={act.item} />}
      {act.kind === 'answer' && <AnswerForm {...props} items={act.items} />}
      {act.kind === 'update' && <UpdateForm {...props} items={act.items} />}
      {act.kind === 'return' && <ReturnForm {...props} items={act.items} />}
    </div>
  );
}
