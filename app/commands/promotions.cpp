// The merchant's own events in the promotion calendar, targets of a promotion, roles of products.

#include "app/commands/command.h"
#include "models/columns/storecolumns.h"
#include "models/promotions/eventdays.h"
#include "models/promotions/ownevents.h"
#include "models/promotions/promotionplan.h"
#include "models/store/documentstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PromotionsCommand)
};

int listEvents(const Workspace &workspace, const Store &store)
{
    const auto documents = documentsOf(workspace, store.id);
    if (!documents)
        return fail(documents.error());
    for (const OwnEvent &event : ownEvents(&*documents))
        printLine(QStringList{event.id, event.days.from.iso(), event.days.to.iso(), event.mainDay.iso()}.join(
            QLatin1Char('\t')));
    return ExitOk;
}

int addEvent(const CommandLine &line, const Services &services, Workspace &workspace, const Store &store)
{
    const auto event
        = ownEventFromTexts(line.positional().value(1), line.value(QStringLiteral("from")),
                            line.value(QStringLiteral("to")), line.value(QStringLiteral("main")));
    if (!event)
        return fail(event.error());
    const auto documents = documentsOf(workspace, store.id);
    if (!documents)
        return fail(documents.error());
    if (documents->find(ownEventKind(), event->id))
        return fail(
            {Texts::tr("There is an event \"%1\" already. Remove it first: shopglass promotions remove "
                       "\"%1\". Nothing was changed.")
                 .arg(event->id),
             {},
             ErrorKind::Usage});
    const auto kept
        = keepDocument(workspace, store.id, DocumentScope::Store, toDocument(*event), *services.clock);
    if (!kept)
        return fail(kept.error());
    printLine(event->id);
    return ExitOk;
}

int removeEvent(const QString &id, Workspace &workspace, const Store &store)
{
    const auto dropped = dropDocument(workspace, store.id, DocumentScope::Store, ownEventKind(), id);
    if (!dropped)
        return fail(dropped.error());
    if (!*dropped)
        return fail({Texts::tr("There is no event \"%1\" of your own. 'shopglass promotions events' lists "
                               "them. Nothing was changed.")
                         .arg(id),
                     {},
                     ErrorKind::Usage});
    printLine(Texts::tr("%1: removed from the calendar.").arg(id));
    return ExitOk;
}

/// The key that was named, or that of the promotion which sells today or next.
Result<QString> plannedKey(const CommandLine &line, const Services &services)
{
    constexpr int DaysAhead = 1000;
    constexpr Day FirstDay = Day::fromNumber(0);
    const Day today = services.clock->today();
    const PromotionRules &rules = services.rulebook->promotionRules();
    const bool isNamed = line.isSet(QStringLiteral("event"));
    const QString named = line.value(QStringLiteral("event")).trimmed();
    QStringList keys;
    for (const PromotionEvent &event : services.rulebook->promotions({FirstDay, today.plus(DaysAhead)})) {
        const auto sale = saleDays(event, rules);
        if (!sale || (!isNamed && sale->to < today))
            continue;
        if (!isNamed || named == promotionKey(event))
            return promotionKey(event);
        if (event.anchorDay > today.plus(-DaysAhead))
            keys << promotionKey(event);
    }
    if (!isNamed)
        return Error{
            Texts::tr("The rulebook knows no promotion that sells on %1 or later. Name one by --event. "
                      "Nothing was changed.")
                .arg(today.iso()),
            {},
            ErrorKind::Usage};
    return Error{Texts::tr("There is no promotion \"%1\". Those of these years are: %2. Nothing was changed.")
                     .arg(named, keys.join(QStringLiteral(", "))),
                 {},
                 ErrorKind::Usage};
}

int setTargets(const CommandLine &line, const Services &services, Workspace &workspace, const Store &store)
{
    const auto key = plannedKey(line, services);
    if (!key)
        return fail(key.error());
    const auto documents = documentsOf(workspace, store.id);
    if (!documents)
        return fail(documents.error());
    KeptPlan plan = keptPlan(*key, &*documents);
    plan.madeOn = services.clock->today();
    for (const QString &text : line.values(QStringLiteral("target"))) {
        const QString name = text.section(QLatin1Char('='), 0, 0).trimmed();
        const QString typed = text.section(QLatin1Char('='), 1);
        if (text.contains(QLatin1Char('=')) && typed.trimmed().isEmpty() && planLineIds().contains(name)) {
            plan.targets.erase(name);
            continue;
        }
        const auto value = planTargetFromText(name, typed);
        if (!value)
            return fail(value.error());
        plan.targets[name] = *value;
    }
    if (const auto error = contradictionIn(plan))
        return fail(*error);
    const auto kept
        = keepDocument(workspace, store.id, DocumentScope::Store, toDocument(*key, plan), *services.clock);
    if (!kept)
        return fail(kept.error());
    printLine(Texts::tr("%1: the targets are kept.").arg(*key));
    return ExitOk;
}

int dropTargets(const CommandLine &line, const Services &services, Workspace &workspace, const Store &store)
{
    const auto key = plannedKey(line, services);
    if (!key)
        return fail(key.error());
    const auto dropped = dropDocument(workspace, store.id, DocumentScope::Store, promotionPlanKind(), *key);
    if (!dropped)
        return fail(dropped.error());
    printLine(*dropped ? Texts::tr("%1: the targets are dropped.").arg(*key)
                       : Texts::tr("%1: there were no targets.").arg(*key));
    return ExitOk;
}

/// Whether any file of the store names it.
Result<bool> isProduct(const QString &id, const Workspace &workspace, const Store &store)
{
    const auto columns = loadColumns(workspace, store);
    if (!columns)
        return columns.error();
    return std::ranges::find((*columns)->products, id, &NamedEntity::id) != (*columns)->products.end();
}

int setRole(const CommandLine &line, const Services &services, Workspace &workspace, const Store &store)
{
    const QString product = line.positional().value(1).trimmed();
    const QString named = line.positional().value(2);
    const auto role = productRoleFromId(named);
    if (product.isEmpty())
        return fail(
            {Texts::tr("Name the product by its number. Nothing was changed."), {}, ErrorKind::Usage});
    if (named == QLatin1String("none")) {
        const auto dropped
            = dropDocument(workspace, store.id, DocumentScope::Store, productRoleKind(), product);
        if (!dropped)
            return fail(dropped.error());
        printLine(*dropped ? Texts::tr("%1: the role is taken back.").arg(product)
                           : Texts::tr("%1: there was no role.").arg(product));
        return ExitOk;
    }
    if (!role)
        return fail({Texts::tr("\"%1\" is no role. Use traffic, profit, image, new or none. Nothing was "
                               "changed.")
                         .arg(named),
                     {},
                     ErrorKind::Usage});
    const auto known = isProduct(product, workspace, store);
    if (!known)
        return fail(known.error());
    if (!*known)
        return fail(
            {Texts::tr("No file of the store %1 names a product \"%2\". Use the number from the column "
                       "商品ID. Nothing was changed.")
                 .arg(store.name, product),
             {},
             ErrorKind::Usage});
    const auto kept = keepDocument(workspace, store.id, DocumentScope::Store, roleDocument(product, *role),
                                   *services.clock);
    if (!kept)
        return fail(kept.error());
    printLine(Texts::tr("%1: the role is kept.").arg(product));
    return ExitOk;
}

struct Verb
{
    QLatin1String name;
    int words;
    bool plans; ///< of a promotion: --event and --as-of say which
    int (*run)(const CommandLine &, const Services &, Workspace &, const Store &);
};

const Verb *verbOf(const QStringList &words)
{
    static const std::array<Verb, 6> verbs{{
        {QLatin1String("events"), 1, false,
         [](const CommandLine &, const Services &, Workspace &workspace, const Store &store) {
             return listEvents(workspace, store);
         }},
        {QLatin1String("add"), 2, false, &addEvent},
        {QLatin1String("remove"), 2, false,
         [](const CommandLine &line, const Services &, Workspace &workspace, const Store &store) {
             return removeEvent(line.positional().value(1), workspace, store);
         }},
        {QLatin1String("plan"), 1, true, &setTargets},
        {QLatin1String("unplan"), 1, true, &dropTargets},
        {QLatin1String("role"), 3, false, &setRole},
    }};
    const auto found = std::ranges::find_if(
        verbs, [&](const Verb &verb) { return verb.name == words.value(0) && verb.words == words.size(); });
    return found == verbs.end() ? nullptr : &*found;
}

void addOptions(CommandLine &line)
{
    line.addWorkspaceOptions();
    QCommandLineParser &parser = line.parser();
    parser.addPositionalArgument(QStringLiteral("WHAT"),
                                 Texts::tr("events, add, remove, plan, unplan or role."));
    parser.addPositionalArgument(QStringLiteral("NAME"),
                                 Texts::tr("With add: what the event is called; with remove: its id in the "
                                           "list; with role: the product's id."),
                                 QStringLiteral("[NAME]"));
    parser.addPositionalArgument(QStringLiteral("ROLE"),
                                 Texts::tr("With role: traffic, profit, image, new, or none."),
                                 QStringLiteral("[ROLE]"));
    parser.addOption(
        {QStringLiteral("from"), Texts::tr("With add: its first day, YYYY-MM-DD."), QStringLiteral("DAY")});
    parser.addOption(
        {QStringLiteral("to"), Texts::tr("With add: its last day, YYYY-MM-DD."), QStringLiteral("DAY")});
    parser.addOption({QStringLiteral("main"), Texts::tr("With add: its main day; the last one if left out."),
                      QStringLiteral("DAY")});
    parser.addOption({QStringLiteral("event"),
                      Texts::tr("With plan and unplan: which promotion, e.g. 618-2027; the one that sells "
                                "today or next if left out."),
                      QStringLiteral("EVENT")});
    parser.addOption({QStringLiteral("as-of"),
                      Texts::tr("With plan and unplan: pretend that today is this day, YYYY-MM-DD."),
                      QStringLiteral("DAY")});
    parser.addOption({QStringLiteral("target"),
                      Texts::tr("With plan: a target in yuan or percent, e.g. gmv=1200000 or new_share=35%; "
                                "NAME= takes it back; may be given several times. Others stay."),
                      QStringLiteral("NAME=VALUE")});
}

} // namespace

int runPromotions(const QStringList &arguments)
{
    CommandLine line(
        QStringLiteral("promotions events|add NAME|remove ID|plan|unplan|role PRODUCT ROLE"),
        Texts::tr("Keeps events of your own in the promotion calendar, targets of a promotion and "
                  "roles of products; 'shopglass show promotions' prints what comes of them."));
    addOptions(line);
    if (const auto code = line.parse(arguments))
        return *code;
    const Verb *verb = verbOf(line.positional());
    const bool nothingToPlan
        = verb && verb->name == QLatin1String("plan") && line.values(QStringLiteral("target")).isEmpty();
    if (!verb || nothingToPlan)
        return fail({Texts::tr("Write: shopglass promotions events, add NAME --from DAY --to DAY, remove ID, "
                               "plan --target NAME=VALUE, unplan, or role PRODUCT ROLE."),
                     {},
                     ErrorKind::Usage});
    for (const QString &option : {QStringLiteral("event"), QStringLiteral("as-of")}) {
        if (!verb->plans && line.isSet(option))
            return fail({Texts::tr("--%1 goes with plan and unplan only. Nothing was changed.").arg(option),
                         {},
                         ErrorKind::Usage});
    }
    const auto asOf = line.dayOption(QStringLiteral("as-of"));
    if (!asOf)
        return fail(asOf.error());
    const auto services = Services::make(*asOf);
    if (!services)
        return fail(services.error());
    const bool reads = verb->name == QLatin1String("events");
    auto workspace = line.openWorkspace(reads ? Workspace::Mode::ReadOnly : Workspace::Mode::ReadWrite);
    if (!workspace)
        return fail(workspace.error());
    const auto store = line.chooseStore(*workspace);
    if (!store)
        return fail(store.error());
    return verb->run(line, *services, *workspace, *store);
}

} // namespace shopglass
