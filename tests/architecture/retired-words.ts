/**
 * Words that technical things were called by, and what they are called now (docs/glossary.md). None of them comes back
 * as a name in the code, or as a file or folder: whoever looks for a thing finds it under the field's word, and under
 * one only.
 */
export const RETIRED_NAMES: ReadonlyMap<string, string> = new Map([
  ['Admitted', 'Authorized'],
  ['Asked', 'RouteRequest'],
  ['BackupDoor', 'BackupServer'],
  ['ByMail', 'SmtpMailer'],
  ['Coming', 'QuotaRequest'],
  ['CommandDoor', 'CommandHandler'],
  ['Door', 'Endpoint'],
  ['Doorway', 'HttpListener'],
  ['Doorkeeper', 'GuardContext'],
  ['Front', 'Gateway'],
  ['Happening', 'DomainEvent'],
  ['Heard', 'ChangeFeed or DeliveredFact'],
  ['Hearing', 'Subscription or StreamListener'],
  ['Letters', 'InvitationMailer'],
  ['Looked', 'ModelWithJournal or LastLooks'],
  ['Looking', 'ReadContext'],
  ['LookingIn', 'ReadModels'],
  ['Outgoing', 'MailQueue or WireMessage'],
  ['Seen', 'ReadModel'],
  ['Sent', 'CommandEnvelope or ResponseOf'],
  ['SentBy', 'WrittenInvitation'],
  ['Sight', 'Visibility'],
  ['TellPath', 'CommandPath'],
  ['Told', 'CommandResponse or NeighbourStates'],
  ['accountDoors', 'accountEndpoints'],
  ['accountLetters', 'accountMailer'],
  ['comeUp', 'openWithRetry'],
  ['doorsOf', 'endpointsOf'],
  ['hears', 'subscribesTo'],
  ['hearsOnly', 'handlesOnly'],
  ['heardUpTo', 'processedUpTo'],
  ['lettersOf', 'invitationMailer'],
  ['lookingIn', 'readModelsFrom'],
  ['postOffice', 'recordingMailer'],
  ['startFront', 'startGateway'],
  ['toldPairs', 'pairColumns'],
  ['useAskWho', 'useRedirectToSignIn'],
  ['waitUntilHeard', 'waitUntilCaughtUp'],
  ['waysTo', 'createProxy'],
]);

/** Words of a path, between slashes, dashes and dots. */
export const RETIRED_IN_PATHS: ReadonlyMap<string, string> = new Map([
  ['befalls', 'say what it is'],
  ['door', 'endpoint, guard, handler or adapter'],
  ['doors', 'endpoints or handlers'],
  ['doorway', 'http-listener'],
  ['front', 'gateway'],
  ['fronted', 'gateway'],
  ['fronting', 'gateway'],
  ['heard', 'change-feed'],
  ['hearing', 'subscription'],
  ['hears', 'subscription'],
  ['letter', 'mail'],
  ['letters', 'mailer'],
  ['looking', 'read-model'],
  ['sight', 'visibility'],
]);

/** Words of a folder; a file may still be called so, as what specs use to tell the services something. */
export const RETIRED_FOLDERS: ReadonlyMap<string, string> = new Map([['telling', 'narrative']]);
