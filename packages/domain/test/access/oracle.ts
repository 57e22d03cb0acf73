import type { AccessAction, Mandate, Resource } from '../../src/access/index.ts';

/**
 * The rules of access told a second time, as sentences and without the table: what each role is for. Written from the
 * model's text, shares no code with `can`, and is what the table is checked against.
 */
export function oracle(mandate: Mandate, action: AccessAction, resource: Resource): boolean {
  const m = mandate.unitPath;
  const r = resource.unitPath;
  const inMyUnit = m === r;
  const belowMe = r !== m && r.startsWith(m);
  const aboveMe = r !== m && m.startsWith(r);
  const inMySchool = mandate.schoolPath !== null && r.startsWith(mandate.schoolPath);
  const atTheTop = m.indexOf('/') === m.length - 1;
  const shared = resource.sharing === 'shared';
  const role = mandate.role;
  const pedagogue = role === 'staff' || role === 'teamLead';
  const boss = ['principal', 'deputyPrincipal', 'areaManager', 'strategist', 'director'].includes(role);

  switch (action) {
    // Common things are open to everyone who has an assignment with the authority.
    case 'framework.read':
    case 'organisation.read':
    case 'calendar.read':
    case 'process.read':
      return true;

    // The common set-up is changed at the top, by the director or an administrator.
    case 'framework.edit':
    case 'framework.publish':
    case 'calendar.edit':
    case 'process.edit':
    case 'adminApp.enter':
      return atTheTop && inMyUnit && (role === 'administrator' || role === 'director');

    // People, units and traces are an administrator's, over the whole tree.
    case 'organisation.edit':
    case 'people.read':
    case 'people.edit':
    case 'session.read':
    case 'session.revoke':
    case 'changeLog.read':
      return atTheTop && role === 'administrator';

    // Our own work, what is shared in my school and above me; leaders also what is shared below them.
    case 'cycle.read':
    case 'thread.read':
    case 'understanding.read':
    case 'improvement.read':
      if (role === 'processFacilitator') return shared && (inMyUnit || belowMe);
      if (!pedagogue && !boss) return false;
      if (inMyUnit) return true;
      if (!shared) return false;
      return inMySchool || aboveMe || (boss && belowMe);

    // Pictures over many units: leaders over what they lead; staff see the wheel of their own school.
    case 'weave.read':
    case 'wheel.read':
      if (role === 'processFacilitator') return shared && (inMyUnit || belowMe);
      if (boss) return inMyUnit || (shared && belowMe);
      if (pedagogue && action === 'wheel.read') return inMyUnit || (shared && inMySchool);
      return false;

    // The unit's work is written by those who carry it, in their own unit and nowhere else.
    default:
      if (!inMyUnit) return false;
      switch (resource.unitType) {
        case 'team':
          return pedagogue;
        case 'school':
          return role === 'principal' || role === 'deputyPrincipal';
        case 'area':
          return role === 'areaManager' || role === 'strategist';
        case 'authority':
          return role === 'strategist' || role === 'director';
      }
  }
}
