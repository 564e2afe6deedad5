// What every command of the command line shares: options, streams, the interrupt, exit codes.
//
// Data go to stdout, messages to stderr. A command returns its exit code.

#pragma once

#include "app/language.h"
#include "app/services.h"
#include "models/audit/portfolio.h"
#include "models/store/workspace.h"
#include "widgets/pages/pageinput.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace shopglass {

enum ExitCode {
    ExitOk = 0,
    ExitFailure = 1,
    ExitUsage = 2,
    ExitRefused = 3,
    ExitPartly = 4,
    ExitInterrupted = 130,
};

/// The exit code that an error stands for.
int exitCodeOf(const Error &error);

/// Options that many commands take; each command adds its own and then calls parse().
class CommandLine final
{
public:
    /// `synopsis` is what follows "shopglass", e.g. "import FILE|DIR…".
    CommandLine(const QString &synopsis, const QString &description);

    QCommandLineParser &parser() { return m_parser; }

    /// Adds --workspace and --store.
    void addWorkspaceOptions();
    /// Adds --from, --to, --as-of, --compare.
    void addPeriodOptions();
    void addJsonOption();

    /// Parses; prints help or the usage fault. Nothing when the command shall go on, else the exit code.
    std::optional<int> parse(const QStringList &arguments);

    [[nodiscard]] bool isSet(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList values(const QString &option) const { return m_parser.values(option); }
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool json() const { return m_json && m_parser.isSet(QStringLiteral("json")); }
    [[nodiscard]] bool quiet() const { return m_parser.isSet(QStringLiteral("quiet")); }

    /// Opens --workspace or the default one; warns about network paths. An absent file is an error unless
    /// `create`.
    enum class Create { No, Yes };
    [[nodiscard]] Result<Workspace> openWorkspace(Workspace::Mode mode, Create create = Create::No) const;
    [[nodiscard]] QString workspacePath() const;
    /// --store, or the only store; with several and none named a usage error.
    Result<Store> chooseStore(Workspace &workspace, Create create = Create::No) const;
    [[nodiscard]] Result<AnalysisRequest> analysisRequest() const;
    [[nodiscard]] Result<std::optional<Day>> dayOption(const QString &name) const;

private:
    QCommandLineParser m_parser;
    QString m_synopsis;
    bool m_json = false;
    bool m_workspace = false;
    bool m_period = false;
};

void printLine(const QString &text);
void printJson(const QJsonObject &object);
/// A message on stderr.
void printMessage(const QString &text);
/// Prints the error's sentence (nothing for Cancelled) and gives its exit code.
int fail(const Error &error);

/// True after Ctrl+C.
bool interrupted();
void watchInterrupt();
/// A sink that writes one updating line to a terminal's stderr, stays silent with `quiet` or without a
/// terminal, and stops on Ctrl+C.
ProgressSink terminalProgress(const CommandLine &line);

/// Columns, context and texts of the chosen store: what show, kpi, report and grab begin with.
struct LoadedStore
{
    Services services;
    AnalysisContext context;
    std::vector<QString> importNames;
    TextContext text;
};
Result<LoadedStore> loadStore(const CommandLine &line);
/// The same from a named workspace file.
Result<LoadedStore> loadStore(const CommandLine &line, const QString &workspacePath);

/// All stores of the workspace side by side.
struct LoadedPortfolio
{
    Services services;
    PortfolioView view;
    TextContext text;
};
/// From the rollup alone, or with the facts of one store after the other.
enum class PortfolioDepth { Rollup, Whole };
Result<LoadedPortfolio> loadPortfolio(const CommandLine &line, PortfolioDepth depth);
/// The whole portfolio of a named workspace file over the usual days.
Result<std::shared_ptr<const PortfolioView>> wholePortfolio(const QString &workspacePath,
                                                            const Services &services);
/// What the Audit page shows.
Result<PageInput> auditInput(const CommandLine &line);
void addRollupOption(CommandLine &line);
int showAudit(const CommandLine &line);
int showCoverage(const CommandLine &line);

/// All that a page shows, built now.
Result<PageInput> pageInput(const LoadedStore &loaded, const QString &workspacePath);

/// What the window starts with.
struct WindowStart
{
    QString workspacePath;
    QString storeName; ///< empty = the only one, or ask
    QStringList files; ///< exports to import at once
};
/// Opens the window and runs until it is closed. Requires: a QApplication on a real display.
int showWindow(const WindowStart &start, Translations &translations);

// One function per command; `arguments` begins with the program's name, then what follows the command.
int runActions(const QStringList &arguments);
int runSample(const QStringList &arguments);
int runImport(const QStringList &arguments);
int runImports(const QStringList &arguments);
int runMappings(const QStringList &arguments);
int runIndicators(const QStringList &arguments);
int runUndo(const QStringList &arguments);
int runShow(const QStringList &arguments);
int runKpi(const QStringList &arguments);
int runRows(const QStringList &arguments);
int runDefine(const QStringList &arguments);
int runProgrammes(const QStringList &arguments);
int runPromotions(const QStringList &arguments);
int runReport(const QStringList &arguments);
int runGrab(const QStringList &arguments);
int runRules(const QStringList &arguments);
int runScores(const QStringList &arguments);
int runWeights(const QStringList &arguments);
int runPlan(const QStringList &arguments);
int runWorkspace(const QStringList &arguments);
int runDemo(const QStringList &arguments, Translations &translations);
int runOpen(const QStringList &arguments, Translations &translations);

} // namespace shopglass
