import type { signIn as english } from '../en/sign-in.js';
import type { SameKeys } from '../same-keys.js';

export const signIn: SameKeys<typeof english> = {
  account: {
    title: '或使用所在组织的账户',
    submit: '使用{organization}登录',
    submitUnnamed: '使用所在组织的账户登录',
    working: '正在前往所在组织的登录页面……',
    refused: {
      unknown:
        '您的组织认识您，但本登记册中没有您。请登记册管理员用您在组织中的电子邮件地址添加您。未创建任何账户。',
      unverified: '您的组织未确认您的电子邮件地址，因此无法据此识别您。请组织予以确认，或以其他方式登录。',
      other: '您的电子邮件地址在此已关联组织的另一账户。请登记册管理员解除关联，或以其他方式登录。',
      cancelled: '您未在组织的页面完成登录。可以重试，或以其他方式登录。',
      stale: '此次登录耗时过长、已被使用，或始于另一浏览器。请在此重新开始。',
      refused: '您组织的登录服务未予通过。请重试；如仍不行，请告知登记册管理员。',
      unavailable: '您组织的登录服务没有响应。请过几分钟再试，或以其他方式登录。',
    },
  },
  password: {
    title: '密码',
    what: '更改密码后，您在其他所有位置的登录均会退出。程序令牌不受影响。',
    old: '当前密码',
    wanted: '新密码',
    hint: '至少12个字符；可用一句话。',
    fresh: '您刚刚证明了身份，无需输入当前密码。',
    signIn:
      '您没有密码。如要设置，请先退出，再通过邮件链接或所在组织的账户登录，并在15分钟内回到此处；或向管理员索取链接。',
    forgotten:
      '忘记密码？请先退出，再通过邮件链接或所在组织的账户登录，并在15分钟内回到此处；或向管理员索取链接。',
    submit: '更改密码',
    submitFirst: '设置密码',
    done: '新密码已生效。您已在其他所有位置退出登录。',
    missing: '请填写。',
  },
  choose: {
    title: '选择密码',
    what: '今后请用此密码登录。您在其他位置的登录均会退出。',
    submit: '设置密码并登录',
    missing: '此地址不含链接。请打开交给您的链接，或向管理员另行索取。',
    signIn: '前往登录页面',
  },
};
