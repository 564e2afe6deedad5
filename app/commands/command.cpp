#include "app/commands/command.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error usage(const QString &sentence)
{
    return {sentence, {}, ErrorKind::Usage};
}

} // namespace

int exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Failure:
        return ExitFailure;
    case ErrorKind::Usage:
        return ExitUsage;
    case ErrorKind::Refused:
        return ExitRefused;
    case ErrorKind::Cancelled:
        return ExitInterrupted;
    }
    return ExitFailure;
}

CommandLine::CommandLine(const QString &synopsis, const QString &description)
    : m_synopsis(synopsis)
{
    m_parser.setApplicationDescription(description);
    m_parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Texts::tr("Show this help.")});
    m_parser.addOption(
        {QStringLiteral("lang"), Texts::tr("Language of messages: zh or en."), QStringLiteral("LANG")});
    m_parser.addOption({QStringLiteral("quiet"), Texts::tr("No progress and no notes on stderr.")});
}

void CommandLine::addWorkspaceOptions()
{
    m_workspace = true;
    m_parser.addOption({QStringLiteral("workspace"),
                        Texts::tr("The workspace file (default: %1).").arg(defaultWorkspacePath()),
                        QStringLiteral("FILE")});
    m_parser.addOption({QStringLiteral("store"),
                        Texts::tr("The store's name; needed when the workspace has several."),
                        QStringLiteral("NAME")});
}

void CommandLine::addPeriodOptions()
{
    m_period = true;
    m_parser.addOption({QStringLiteral("from"),
                        Texts::tr("First day, YYYY-MM-DD (default: 30 days up to the as-of day)."),
                        QStringLiteral("DAY")});
    m_parser.addOption({QStringLiteral("to"), Texts::tr("Last day, YYYY-MM-DD."), QStringLiteral("DAY")});
    m_parser.addOption({QStringLiteral("as-of"), Texts::tr("Pretend that data and calendar end on this day."),
                        QStringLiteral("DAY")});
    m_parser.addOption({QStringLiteral("compare"), Texts::tr("none, previous, last_year or last_promotion."),
                        QStringLiteral("BASE")});
}

void CommandLine::addJsonOption()
{
    m_json = true;
    m_parser.addOption({QStringLiteral("json"), Texts::tr("Print JSON.")});
}

std::optional<int> CommandLine::parse(const QStringList &arguments)
{
    const bool good = m_parser.parse(arguments);
    if (m_parser.isSet(QStringLiteral("help"))) {
        printLine(Texts::tr("Usage: shopglass %1 [options]").arg(m_synopsis));
        QString help = m_parser.helpText();
        help.remove(0, help.indexOf(m_parser.applicationDescription()));
        printLine(help);
        return ExitOk;
    }
    if (good)
        return std::nullopt;
    printMessage(Texts::tr("%1 See: shopglass %2 --help")
                     .arg(m_parser.errorText(), m_synopsis.section(QLatin1Char(' '), 0, 0)));
    return ExitUsage;
}

QString CommandLine::workspacePath() const
{
    const QString named = m_workspace ? m_parser.value(QStringLiteral("workspace")) : QString();
    return named.isEmpty() ? defaultWorkspacePath() : named;
}

Result<Workspace> CommandLine::openWorkspace(Workspace::Mode mode, Create create) const
{
    const QString path = workspacePath();
    if (!QFileInfo::exists(path)) {
        if (create == Create::No)
            return Error{Texts::tr("There is no workspace at %1. Import a file first, or name another "
                                   "workspace with --workspace.")
                             .arg(path),
                         {},
                         ErrorKind::Failure};
        if (m_parser.value(QStringLiteral("workspace")).isEmpty())
            QDir().mkpath(QFileInfo(path).path());
    }
    if (Workspace::liesOnNetwork(path) && !quiet())
        printMessage(Texts::tr("Warning: %1 lies on a network drive. Such files get damaged easily; keep the "
                               "workspace on this computer.")
                         .arg(path));
    return Workspace::open(path, mode, terminalProgress(*this));
}

Result<Store> CommandLine::chooseStore(Workspace &workspace, Create create) const
{
    auto stores = workspace.stores();
    if (!stores)
        return stores.error();
    const QString name = m_workspace ? m_parser.value(QStringLiteral("store")) : QString();
    if (name.isEmpty() && stores->size() == 1)
        return stores->front();
    if (name.isEmpty() && stores->size() > 1) {
        QStringList names;
        for (const Store &store : *stores)
            names.append(store.name);
        return usage(Texts::tr("The workspace has several stores (%1). Name one with --store.")
                         .arg(names.join(Texts::tr(", "))));
    }
    for (const Store &store : *stores) {
        if (store.name == name)
            return store;
    }
    if (create == Create::Yes)
        return workspace.storeNamed(name.isEmpty() ? Texts::tr("My store") : name);
    if (name.isEmpty())
        return Error{
            Texts::tr("The workspace has no data yet. Import a file first."), {}, ErrorKind::Refused};
    return usage(Texts::tr("The workspace has no store named \"%1\".").arg(name));
}

Result<std::optional<Day>> CommandLine::dayOption(const QString &name) const
{
    const QString text = m_parser.value(name);
    if (text.isEmpty())
        return std::optional<Day>();
    const auto day = Day::fromIso(text);
    if (!day)
        return usage(Texts::tr("--%1 \"%2\" is not a day. Write it as YYYY-MM-DD, for example 2026-06-18.")
                         .arg(name, text));
    return day;
}

Result<AnalysisRequest> CommandLine::analysisRequest() const
{
    AnalysisRequest request;
    if (!m_period)
        return request;
    const auto from = dayOption(QStringLiteral("from"));
    const auto to = dayOption(QStringLiteral("to"));
    const auto asOf = dayOption(QStringLiteral("as-of"));
    for (const auto *day : {&from, &to, &asOf}) {
        if (!*day)
            return day->error();
    }
    if (from->has_value() != to->has_value())
        return usage(Texts::tr("--from and --to go together."));
    request.from = *from;
    request.to = *to;
    request.asOf = *asOf;
    const QString compare = m_parser.value(QStringLiteral("compare"));
    if (compare == QLatin1String("none"))
        request.comparison = Comparison::None;
    else if (compare == QLatin1String("last_year"))
        request.comparison = Comparison::LastYear;
    else if (compare == QLatin1String("last_promotion"))
        request.comparison = Comparison::LastPromotion;
    else if (!compare.isEmpty() && compare != QLatin1String("previous"))
        return usage(
            Texts::tr("--compare \"%1\" is unknown. Use none, previous, last_year or last_promotion.")
                .arg(compare));
    return request;
}

void printLine(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    if (!text.endsWith(QLatin1Char('\n')))
        std::fputc('\n', stdout);
}

void printJson(const QJsonObject &object)
{
    printLine(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

void printMessage(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    std::fputc('\n', stderr);
}

int fail(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        printMessage(Texts::tr("Stopped. Nothing was changed."));
    else
        printMessage(error.sentence);
    return exitCodeOf(error);
}

} // namespace shopglass
