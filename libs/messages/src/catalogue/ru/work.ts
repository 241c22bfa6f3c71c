import type { work as en } from '../en/work.js';
import type { SameKeys } from '../same-keys.js';

export const work: SameKeys<typeof en> = {
  history: {
    'mandate-made': '{known, select, no {Внесено в реестр.} other {{who}: внесено в реестр.}}',
    'mandate-unit-assigned':
      '{known, select, no {} other {{who}: }}{named, select, no {за это больше никто не отвечает.} other {теперь отвечает {unit}.}}',
    'task-session-chosen':
      '{known, select, no {Выбрана {session}.} other {{who}: выбрана {session}.}}{stated, select, no {} other { Причина: {reason}}}',
    'task-update-written':
      '{known, select, no {Составлено обновление} other {{who}: составлено обновление}}{named, select, no {} other { (от имени: {unit})}}.',
    'task-sent-for-clearance':
      '{known, select, no {Направлено на согласование} other {{who}: направлено на согласование}}{named, select, no {} other { (от имени: {unit})}}.',
    'task-cleared':
      '{known, select, no {Обновление согласовано.} other {{who}: обновление согласовано{named, select, no {} other { (от имени: {unit})}}.}}',
    'task-returned':
      '{known, select, no {Возвращено} other {{who}: возвращено}}{named, select, no {} other { (от имени: {unit})}}: {reason}',
    'task-submitted':
      '{known, select, no {Представлено в службу документации.} other {{who}: представлено в службу документации{named, select, no {} other { (от имени: {unit})}}.}}',
    'task-delivered':
      '{known, select, no {Исполнено.} other {{who}: отмечено исполнение{named, select, no {} other { (исполнитель: {unit})}}.}}',
    'task-blocked':
      '{known, select, no {Приостановлено} other {{who}: отмечена приостановка}}{named, select, no {} other { (от имени: {unit})}}: {reason}',
    'task-block-cleared':
      '{known, select, no {Причина приостановки согласована} other {{who}: причина приостановки согласована}}{named, select, no {} other { (от имени: {unit})}}.',
    'task-unblocked':
      '{known, select, no {Более не приостановлено} other {{who}: приостановка снята}}{named, select, no {} other { (от имени: {unit})}}.',
    'task-document-planned':
      '{known, select, no {Запланирован документ, который на это отвечает.} other {{who}: запланирован документ, который на это отвечает.}}',
    'task-document-taken-away':
      '{known, select, no {Запланированный документ на это больше не отвечает.} other {{who}: исключено из запланированного документа.}}',
    'task-taken-over':
      '{known, select, no {Продолжается в более позднем мандате.} other {{who}: связь с более поздним мандатом, в котором задача продолжается.}}',
    'task-carried':
      '{known, select, no {Завершена: то, что предстояло сделать, несет другая задача.} other {{who}: связь мандатов; задача завершена, ее несет другая.}}',
    'task-given-back':
      '{known, select, no {Связь отменена: задача снова относится к своему мандату.} other {{who}: связь отменена, задача снова относится к своему мандату.}}',
    'deadline-extended':
      '{known, select, no {Срок перенесен на другой день.} other {{who}: срок перенесен на другой день.}}{stated, select, no {} other { Причина: {reason}}}',
    'deadline-extension-taken-back':
      '{known, select, no {Восстановлен рассчитанный срок.} other {{who}: восстановлен рассчитанный срок.}}',
    'deadline-extension-ended':
      'Заседание перенесено, поэтому срок, который был перенесен на другой день, рассчитан заново.',
  },
  fault: {
    symbolTaken:
      'Условное обозначение {symbol} уже есть у другого запланированного документа. Исправьте одно из них.',
    taskDone: 'Задача {task} выполнена или снята. Не включайте ее.',
    otherDocument: 'На задачу {task} отвечает другой запланированный документ. Сначала исключите ее из него.',
    otherMeeting:
      'Срок задачи {task} приходится на другое заседание. Запланируйте документ для него или не включайте задачу.',
    noSuchPart: 'В календаре нет такой части: {session}. Выберите имеющуюся.',
    takesNone:
      '{session}: документы не рассматриваются или сессия отменена. Выберите другую сессию или часть.',
    otherBody: '{session}: это сессия другого органа. Запланируйте для него отдельный документ.',
    stillToCome: '{day} еще не наступило. Укажите день, когда это было сделано.',
    afterOpening:
      '{day} не предшествует открытию заседания {opens}. Укажите более ранний день, например «2026-06-30».',
  },
};
