import type { work as en } from '../en/work.js';
import type { SameKeys } from '../same-keys.js';

export const work: SameKeys<typeof en> = {
  history: {
    'mandate-made': '{known, select, no {أدرج في السجل.} other {{who}: أدرج في السجل.}}',
    'mandate-unit-assigned':
      '{known, select, no {} other {{who}: }}{named, select, no {لم تعد أي جهة مسؤولة عنه.} other {الجهة المسؤولة من الآن: {unit}.}}',
    'task-session-chosen':
      '{known, select, no {اختيرت {session}.} other {{who}: اختيرت {session}.}}{stated, select, no {} other { السبب: {reason}}}',
    'task-update-written':
      '{known, select, no {كتب تحديث} other {{who}: كتب تحديث}}{named, select, no {} other { (نيابة عن: {unit})}}.',
    'task-sent-for-clearance':
      '{known, select, no {أرسل للموافقة} other {{who}: أرسل للموافقة}}{named, select, no {} other { (نيابة عن: {unit})}}.',
    'task-cleared':
      '{known, select, no {تمت الموافقة على التحديث.} other {{who}: تمت الموافقة على التحديث{named, select, no {} other { (نيابة عن: {unit})}}.}}',
    'task-returned':
      '{known, select, no {أعيد} other {{who}: أعيد}}{named, select, no {} other { (نيابة عن: {unit})}}: {reason}',
    'task-submitted':
      '{known, select, no {قدم إلى دائرة الوثائق.} other {{who}: قدم إلى دائرة الوثائق{named, select, no {} other { (نيابة عن: {unit})}}.}}',
    'task-delivered':
      '{known, select, no {أنجز.} other {{who}: سجل الإنجاز{named, select, no {} other { (الجهة المنجزة: {unit})}}.}}',
    'task-blocked':
      '{known, select, no {توقف العمل} other {{who}: سجل توقف العمل}}{named, select, no {} other { (نيابة عن: {unit})}}: {reason}',
    'task-block-cleared':
      '{known, select, no {تمت الموافقة على سبب التوقف} other {{who}: تمت الموافقة على سبب التوقف}}{named, select, no {} other { (نيابة عن: {unit})}}.',
    'task-unblocked':
      '{known, select, no {لم يعد العمل متوقفا} other {{who}: سجل انتهاء التوقف}}{named, select, no {} other { (نيابة عن: {unit})}}.',
  },
};
