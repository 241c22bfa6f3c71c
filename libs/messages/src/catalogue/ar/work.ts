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
    'task-document-planned':
      '{known, select, no {خُططت وثيقة للرد على هذا.} other {{who}: تخطيط وثيقة للرد على هذا.}}',
    'task-document-taken-away':
      '{known, select, no {لم تعد الوثيقة المخططة ترد على هذا.} other {{who}: إخراج المهمة من الوثيقة المخططة.}}',
    'task-taken-over':
      '{known, select, no {تستمر في ولاية لاحقة.} other {ربطت بولاية لاحقة تستمر فيها ({who}).}}',
    'task-carried':
      '{known, select, no {انتهت: تحمل مهمة أخرى ما كان مستحقا.} other {ربطت الولايات فانتهت: تحمل مهمة أخرى ما كان مستحقا ({who}).}}',
    'task-given-back':
      '{known, select, no {ألغي الربط: عادت المهمة إلى ولايتها.} other {ألغي الربط ({who}): عادت المهمة إلى ولايتها.}}',
    'deadline-extended':
      '{known, select, no {حُدد يوم آخر لموعد نهائي.} other {{who}: تحديد يوم آخر لموعد نهائي.}}{stated, select, no {} other { السبب: {reason}}}',
    'deadline-extension-taken-back':
      '{known, select, no {أعيد موعد نهائي إلى اليوم المحسوب.} other {{who}: إعادة موعد نهائي إلى اليوم المحسوب.}}',
    'deadline-extension-ended':
      'تغير موعد الاجتماع، ولذلك يحسب من جديد الموعد النهائي الذي كان قد حُدد له يوم آخر.',
  },
  fault: {
    symbolTaken: 'لوثيقة مخططة أخرى الرمز {symbol}. صحح أحدهما.',
    taskDone: 'المهمة {task} منجزة أو خارج القائمة. لا تدرجها.',
    otherDocument: 'ترد وثيقة مخططة أخرى على المهمة {task}. أخرجها من تلك الوثيقة أولا.',
    otherMeeting: 'المهمة {task} مستحقة في اجتماع آخر. خطط الوثيقة لذلك الاجتماع أو لا تدرج المهمة.',
    noSuchPart: 'ليس في الجدول الزمني هذا الجزء من {session}. اختر جزءا موجودا.',
    takesNone: '{session}: لا تنظر في وثائق أو أنها ملغاة. اختر دورة أخرى أو جزءا آخر.',
    otherBody: '{session} دورة لهيئة أخرى. خطط لها وثيقة مستقلة.',
    stillToCome: 'لم يحن {day} بعد. اذكر اليوم الذي أنجز فيه ذلك.',
    afterOpening: 'لا يسبق {day} افتتاح الاجتماع في {opens}. اذكر يوما سابقا، مثل "2026-06-30".',
  },
};
