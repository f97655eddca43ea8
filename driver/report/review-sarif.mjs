// What neither the schema nor other validators look at, but consumers rely on.
// reviewLog(log) returns a list of errors.

const Levels = ['none', 'note', 'warning', 'error'];
// [text](1), with escaped brackets in the text.
const Link = /\[((?:\\.|[^\\\]])*)\]\(([^)]*)\)/g;

export function reviewLog(Log) {
  const Errors = [];
  for (const [I, Run] of (Log.runs || []).entries())
    reviewRun(Run, Text => Errors.push(`review: runs[${I}]${Text}`));
  return Errors;
}

function reviewRun(Run, error) {
  const Driver = Run.tool?.driver || {};
  for (const Key of ['informationUri', 'semanticVersion', 'rules'])
    if (!Driver[Key])
      error(`.tool.driver has no ${Key}`);
  if (Driver.informationUri && !/^https?:\/\//.test(Driver.informationUri))
    error(`.tool.driver.informationUri is not absolute`);
  if (!/^\d+\.\d+\.\d+/.test(Driver.semanticVersion || ''))
    error(`.tool.driver.semanticVersion is no semantic version`);
  (Driver.rules || []).forEach((Rule, I) => reviewRule(Rule, Run, Text => error(`.rules[${I}]${Text}`)));
  const Ids = (Driver.rules || []).map(Rule => Rule.id);
  if (new Set(Ids).size !== Ids.length)
    error('.tool.driver.rules holds an id twice');
  if (Run.columnKind !== 'utf16CodeUnits')
    error('.columnKind is not utf16CodeUnits');
  if (!Run.invocations?.length)
    error('.invocations is missing');
  for (const Invocation of Run.invocations || []) {
    if (typeof Invocation.executionSuccessful !== 'boolean' || typeof Invocation.exitCode !== 'number')
      error('.invocations: executionSuccessful and exitCode are needed');
    for (const N of Invocation.toolExecutionNotifications || [])
      if (Driver.notifications?.[N.descriptor?.index]?.id !== N.descriptor?.id)
        error('.invocations: a notification has another descriptor than its index says');
  }
  const Id = Run.automationDetails?.id;
  if (Run.automationDetails && Id !== undefined && !/^[^/].*/.test(Id))
    error('.automationDetails.id is empty or starts with a slash');
  if (Run.artifacts)
    reviewLocations(Run.artifacts, Run, Text => error(`.artifacts${Text}`));
  const Suppressions = (Run.results || []).filter(R => R.suppressions).length;
  if (Suppressions && Suppressions !== Run.results.length)
    error('.results: suppressions stand on some results and not on all');
  (Run.results || []).forEach((R, I) => reviewResult(R, Run, Text => error(`.results[${I}]${Text}`)));
}

function reviewRule(Rule, Run, error) {
  for (const [Key, Longest] of [['name', 255], ['shortDescription', 1024], ['fullDescription', 1024]]) {
    const Text = Rule[Key]?.text ?? Rule[Key];
    if (!Text || Text.length > Longest)
      error(`.${Key} is missing or longer than ${Longest}`);
  }
  for (const Key of ['shortDescription', 'fullDescription'])
    if (!/[.!?]$/.test(Rule[Key]?.text || ''))
      error(`.${Key} is no sentence`);
  if (!Rule.help?.text || !Rule.help?.markdown)
    error('.help needs text and markdown');
  if (!Levels.includes(Rule.defaultConfiguration?.level))
    error('.defaultConfiguration.level is missing or unknown');
  const Properties = Rule.properties || {};
  if ((Properties.tags || []).length > 20)
    error('.properties.tags holds more than 20');
  if (!['very-high', 'high', 'medium', 'low'].includes(Properties.precision))
    error('.properties.precision is missing or unknown');
  if (!['error', 'warning', 'recommendation'].includes(Properties['problem.severity']))
    error('.properties["problem.severity"] is missing or unknown');
  const Severity = Properties['security-severity'];
  if (Severity !== undefined && (typeof Severity !== 'string' || !(Number(Severity) > 0 && Number(Severity) <= 10)))
    error('.properties["security-severity"] is no text of a number in (0, 10]');
  if ((Severity !== undefined) !== (Properties.tags || []).includes('security'))
    error(': security-severity and the tag "security" go together');
  for (const {target: Target} of Rule.relationships || []) {
    const Taxonomy = Run.taxonomies?.[Target.toolComponent?.index];
    if (!Taxonomy || Taxonomy.name !== Target.toolComponent.name || Taxonomy.taxa?.[Target.index]?.id !== Target.id)
      error(`.relationships: taxon ${Target.id} is not where it is said to be`);
    if (!(Properties.tags || []).includes(`external/cwe/cwe-${Target.id}`))
      error(`.properties.tags has no external/cwe/cwe-${Target.id}`);
  }
}

function reviewResult(Result, Run, error) {
  const Rule = Run.tool.driver.rules?.[Result.ruleIndex];
  if (!Rule || Rule.id !== Result.ruleId)
    error(`.ruleIndex is not the place of ${Result.ruleId}`);
  if (!Levels.includes(Result.level))
    error(`.level "${Result.level}" is missing or unknown`);
  if ('rank' in Result)
    error('.rank overrides the severity at some consumers');
  const Message = Result.message || {};
  if (!/[.!?]$/.test(Message.text || ''))
    error('.message.text does not end with a full stop');
  if (Message.id && !Rule?.messageStrings?.[Message.id])
    error(`.message.id ${Message.id} is not among the rule's messages`);
  const Related = new Set((Result.relatedLocations || []).map(L => String(L.id)));
  const Linked = [...(Message.text || '').matchAll(Link)].map(M => M[2]);
  for (const Target of Linked)
    if (!Related.has(Target))
      error(`.message.text links to ${Target}, which is no related location`);
  for (const Id of Related)
    if (!Linked.includes(Id))
      error(`.relatedLocations: ${Id} is not linked, so it is not shown`);
  const Region = Result.locations?.[0]?.physicalLocation?.region;
  if (!Region || Region.startLine !== Region.endLine)
    error('.locations[0] is not one line: no annotation in a change of a part of it');
  for (const Key of ['primaryLocationLineHash', 'backlintContext/v1'])
    if (!Result.partialFingerprints?.[Key])
      error(`.partialFingerprints has no ${Key}`);
  for (const Key of Object.keys(Result.partialFingerprints || {}))
    if (Key.includes('/') && !/\/v\d+$/.test(Key))
      error(`.partialFingerprints: ${Key} does not end in a version`);
  for (const Flow of Result.codeFlows || [])
    for (const Thread of Flow.threadFlows)
      if (!Thread.locations?.length || Thread.locations.some(L => !L.location?.message?.text))
        error('.codeFlows: a step has no message');
  reviewLocations(Result, Run, error);
}

// Every artifactLocation and region below Node.
function reviewLocations(Node, Run, error) {
  if (!Node || typeof Node !== 'object')
    return;
  if (typeof Node.uri === 'string' && !('rules' in Node)) {
    const Absolute = /^[a-z][a-z0-9+.-]*:/i.test(Node.uri);
    if (Node.uri.split('/').includes('..'))
      error(`: ${Node.uri} climbs out of the root`);
    if (Absolute === ('uriBaseId' in Node))
      error(`: ${Node.uri} needs a base if and only if it is relative`);
    if (Node.uriBaseId && !Run.originalUriBaseIds?.[Node.uriBaseId])
      error(`: ${Node.uriBaseId} is not declared`);
    if ('index' in Node && Run.artifacts?.[Node.index]?.location?.uri !== Node.uri)
      error(`: artifact ${Node.index} is not ${Node.uri}`);
  }
  for (const Key of ['region', 'contextRegion'])
    if (Node[Key])
      reviewRegion(Node[Key], Node.artifactLocation, Run, Text => error(`.${Key}${Text}`));
  for (const Value of Object.values(Node))
    reviewLocations(Value, Run, error);
}

function reviewRegion(Region, File, Run, error) {
  for (const Key of ['startLine', 'startColumn', 'endLine', 'endColumn'])
    if (!(Region[Key] >= 1))
      error(` has no ${Key}`);
  const Contents = Run.artifacts?.[File?.index]?.contents?.text;
  if (Contents === undefined || !Region.snippet)
    return;
  const Lines = Contents.split(/\r\n|\r|\n/).slice(Region.startLine - 1, Region.endLine);
  Lines[Lines.length - 1] = Lines[Lines.length - 1].slice(0, Region.endColumn - 1);
  Lines[0] = Lines[0].slice(Region.startColumn - 1);
  if (Lines.join('\n') !== Region.snippet.text)
    error(`: the text there is not the snippet ${JSON.stringify(Region.snippet.text)}`);
}
