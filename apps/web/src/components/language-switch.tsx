import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { spokenLanguages, type SpokenLanguage } from '#messages/web';
import { languageName } from '../language/language-name.js';
import { useLanguage } from '../language/language.js';
import { Icon } from './icon.js';

/** Each language by its own name, so that everybody finds theirs. */
export function LanguageSwitch({ onChoose }: { readonly onChoose: (lang: SpokenLanguage) => void }) {
  const { lang, t } = useLanguage();
  return (
    <MenuTrigger>
      <Button
        className="button quiet"
        aria-label={t('page.language.choose', { language: languageName(lang, lang) })}
      >
        <Icon name="language" />
        {languageName(lang, lang)}
        <Icon name="down" />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="menu"
          aria-label={t('page.language.label')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[lang]}
          onAction={(key) => onChoose(key as SpokenLanguage)}
        >
          {spokenLanguages.map((each) => (
            <MenuItem key={each} id={each} className="menu-item" textValue={languageName(each, each)}>
              <span lang={each} dir="auto">
                {languageName(each, each)}
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
