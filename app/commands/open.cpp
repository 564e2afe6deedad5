#include "app/commands/command.h"
#include "app/mainwindow.h"
#include "app/servicereading.h"
#include "app/workspacebackend.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <csignal>

namespace shopglass {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(OpenCommand)
};

QString absolute(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

} // namespace

int showWindow(const WindowStart &start, Translations &translations)
{
    auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
    Q_ASSERT(application);
    ServiceReading reading; // rulebook and catalogue; figures are what needs them first
    applyAppearance(*application, Preferences::load().theme);
    Session session([&reading] { return std::make_unique<WorkspaceBackend>(reading.services()); });
    MainWindow window(session, reading.source(), translations);
    if (!start.storeName.isEmpty())
        session.adoptStore(start.storeName);
    window.show();
    QObject::connect(&reading, &ServiceReading::ended, &window, [&] {
        if (!reading.result()) {
            QApplication::exit(fail(reading.result().error()));
            return;
        }
        QDir().mkpath(QFileInfo(start.workspacePath).path());
        session.openWorkspace(absolute(start.workspacePath));
        if (!start.files.isEmpty())
            window.importPaths(start.files);
    });
    std::signal(SIGINT, SIG_DFL); // the workspace survives any end, so a window need not ask
    std::signal(SIGTERM, SIG_DFL);
    return QApplication::exec();
}

int runOpen(const QStringList &arguments, Translations &translations)
{
    CommandLine line(QStringLiteral("open [FILE…]"),
                     Texts::tr("Opens the window, with a workspace or with exports to import."));
    line.addWorkspaceOptions();
    line.parser().addPositionalArgument(QStringLiteral("FILE"),
                                        Texts::tr("A workspace (.shopglass), or export files and folders."));
    if (const auto code = line.parse(arguments))
        return *code;
    if (QGuiApplication::platformName() == QLatin1String("offscreen")
        && qEnvironmentVariable("QT_QPA_PLATFORM") != QLatin1String("offscreen"))
        return fail({Texts::tr("There is no display here, so the window cannot be opened. The other commands "
                               "work without one: see 'shopglass help'."),
                     {},
                     ErrorKind::Failure});
    WindowStart start{line.workspacePath(), line.value(QStringLiteral("store")), {}};
    for (const QString &path : line.positional()) {
        if (!QFileInfo::exists(path))
            return fail({Texts::tr("There is no file %1.").arg(path), {}, ErrorKind::Failure});
        if (path.endsWith(QLatin1String(".shopglass")))
            start.workspacePath = path;
        else
            start.files.append(absolute(path));
    }
    return showWindow(start, translations);
}

} // namespace shopglass
