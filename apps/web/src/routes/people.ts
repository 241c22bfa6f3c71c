import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts, type Search } from './search.js';
import { shell } from './shell.js';

const people = createRoute({
  getParentRoute: () => shell,
  path: '/people',
  validateSearch: (search: Search) => texts(search, 'q', 'body', 'role', 'unit', 'account', 'sort', 'cursor'),
  component: lazyRouteComponent(() => import('../scenes/people/people-page.js'), 'PeoplePage'),
});

const addPerson = createRoute({
  getParentRoute: () => shell,
  path: '/people/add',
  component: lazyRouteComponent(() => import('../scenes/people/add-person.js'), 'AddPersonPage'),
});

const person = createRoute({
  getParentRoute: () => shell,
  path: '/people/$person',
  component: lazyRouteComponent(() => import('../scenes/people/person-page.js'), 'PersonPage'),
});

const units = createRoute({
  getParentRoute: () => shell,
  path: '/people/units',
  component: lazyRouteComponent(() => import('../scenes/people/units-page.js'), 'UnitsPage'),
});

const addUnit = createRoute({
  getParentRoute: () => shell,
  path: '/people/units/add',
  component: lazyRouteComponent(() => import('../scenes/people/add-unit.js'), 'AddUnitPage'),
});

const unit = createRoute({
  getParentRoute: () => shell,
  path: '/people/units/$unit',
  component: lazyRouteComponent(() => import('../scenes/people/unit-page.js'), 'UnitPage'),
});

const importPeople = createRoute({
  getParentRoute: () => shell,
  path: '/people/import',
  component: lazyRouteComponent(() => import('../scenes/people/import-page.js'), 'ImportPage'),
});

const audit = createRoute({
  getParentRoute: () => shell,
  path: '/people/audit',
  validateSearch: (search: Search) =>
    texts(search, 'who', 'what', 'subject', 'body', 'from', 'until', 'sort', 'cursor'),
  component: lazyRouteComponent(() => import('../scenes/people/audit-page.js'), 'AuditPage'),
});

/** Units, people, their import, and the trail of what everybody did. */
export const peopleRoutes = [people, addPerson, person, units, addUnit, unit, importPeople, audit] as const;
