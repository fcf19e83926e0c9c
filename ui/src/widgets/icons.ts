/** Icons of Lucide (ISC), only those used. A new one is one import and one entry. */

import archiveRestore from 'lucide-static/icons/archive-restore.svg?raw';
import arrowDown from 'lucide-static/icons/arrow-down.svg?raw';
import arrowLeft from 'lucide-static/icons/arrow-left.svg?raw';
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import arrowUp from 'lucide-static/icons/arrow-up.svg?raw';
import binoculars from 'lucide-static/icons/binoculars.svg?raw';
import calendarDays from 'lucide-static/icons/calendar-days.svg?raw';
import calendarPlus from 'lucide-static/icons/calendar-plus.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import chevronDown from 'lucide-static/icons/chevron-down.svg?raw';
import chevronLeft from 'lucide-static/icons/chevron-left.svg?raw';
import chevronRight from 'lucide-static/icons/chevron-right.svg?raw';
import chevronsUpDown from 'lucide-static/icons/chevrons-up-down.svg?raw';
import circleAlert from 'lucide-static/icons/circle-alert.svg?raw';
import circleCheck from 'lucide-static/icons/circle-check.svg?raw';
import circleHelp from 'lucide-static/icons/circle-help.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import columns3 from 'lucide-static/icons/columns-3.svg?raw';
import contactRound from 'lucide-static/icons/contact-round.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import ellipsis from 'lucide-static/icons/ellipsis.svg?raw';
import externalLink from 'lucide-static/icons/external-link.svg?raw';
import eye from 'lucide-static/icons/eye.svg?raw';
import eyeOff from 'lucide-static/icons/eye-off.svg?raw';
import fileDown from 'lucide-static/icons/file-down.svg?raw';
import fileUp from 'lucide-static/icons/file-up.svg?raw';
import folderOpen from 'lucide-static/icons/folder-open.svg?raw';
import globe from 'lucide-static/icons/globe.svg?raw';
import gripVertical from 'lucide-static/icons/grip-vertical.svg?raw';
import history from 'lucide-static/icons/history.svg?raw';
import image from 'lucide-static/icons/image.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import keyboard from 'lucide-static/icons/keyboard.svg?raw';
import languages from 'lucide-static/icons/languages.svg?raw';
import layers from 'lucide-static/icons/layers.svg?raw';
import listChecks from 'lucide-static/icons/list-checks.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import lockOpen from 'lucide-static/icons/lock-open.svg?raw';
import logOut from 'lucide-static/icons/log-out.svg?raw';
import mapPin from 'lucide-static/icons/map-pin.svg?raw';
import megaphone from 'lucide-static/icons/megaphone.svg?raw';
import minus from 'lucide-static/icons/minus.svg?raw';
import parcel from 'lucide-static/icons/package.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import redo2 from 'lucide-static/icons/redo-2.svg?raw';
import refreshCw from 'lucide-static/icons/refresh-cw.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import settings2 from 'lucide-static/icons/settings-2.svg?raw';
import shieldCheck from 'lucide-static/icons/shield-check.svg?raw';
import squareCheckBig from 'lucide-static/icons/square-check-big.svg?raw';
import squarePen from 'lucide-static/icons/square-pen.svg?raw';
import tag from 'lucide-static/icons/tag.svg?raw';
import trash2 from 'lucide-static/icons/trash-2.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import undo2 from 'lucide-static/icons/undo-2.svg?raw';
import userRoundPlus from 'lucide-static/icons/user-round-plus.svg?raw';
import usersRound from 'lucide-static/icons/users-round.svg?raw';
import x from 'lucide-static/icons/x.svg?raw';

export const icons = {
  'archive-restore': archiveRestore,
  'arrow-down': arrowDown,
  'arrow-left': arrowLeft,
  'arrow-right': arrowRight,
  'arrow-up': arrowUp,
  binoculars,
  'calendar-days': calendarDays,
  'calendar-plus': calendarPlus,
  check,
  'chevron-down': chevronDown,
  'chevron-left': chevronLeft,
  'chevron-right': chevronRight,
  'chevrons-up-down': chevronsUpDown,
  'circle-alert': circleAlert,
  'circle-check': circleCheck,
  'circle-help': circleHelp,
  clock,
  'columns-3': columns3,
  'contact-round': contactRound,
  copy,
  ellipsis,
  'external-link': externalLink,
  eye,
  'eye-off': eyeOff,
  'file-down': fileDown,
  'file-up': fileUp,
  'folder-open': folderOpen,
  globe,
  'grip-vertical': gripVertical,
  history,
  image,
  info,
  keyboard,
  languages,
  layers,
  'list-checks': listChecks,
  lock,
  'lock-open': lockOpen,
  'log-out': logOut,
  'map-pin': mapPin,
  megaphone,
  minus,
  package: parcel,
  plus,
  printer,
  'redo-2': redo2,
  'refresh-cw': refreshCw,
  search,
  'settings-2': settings2,
  'shield-check': shieldCheck,
  'square-check-big': squareCheckBig,
  'square-pen': squarePen,
  tag,
  'trash-2': trash2,
  'triangle-alert': triangleAlert,
  'undo-2': undo2,
  'user-round-plus': userRoundPlus,
  'users-round': usersRound,
  x,
};
export type IconName = keyof typeof icons;
