// Chooses the command and the kind of application it needs: most need no display, pictures need the offscreen
// platform, the window needs a real one.

#include "app/commands/command.h"
#include "app/commands/registry.h"

#include <QApplication>
#include <QIcon>

#include <memory>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace shopglass;

namespace {

/// The value of --lang, wherever it stands; needed before the first text is made.
QString languageOption(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1String("--lang") && i + 1 < arguments.size())
            return arguments[i + 1];
        if (arguments[i].startsWith(QLatin1String("--lang=")))
            return arguments[i].mid(7);
    }
    return {};
}

/// Where the command's name stands: the first word that is neither an option nor an option's value.
int commandPosition(const QStringList &arguments)
{
    static const QStringList withValue{QStringLiteral("--workspace"), QStringLiteral("--store"),
                                       QStringLiteral("--lang")};
    for (int i = 1; i < arguments.size(); ++i) {
        if (withValue.contains(arguments[i]))
            ++i;
        else if (!arguments[i].startsWith(QLatin1Char('-')))
            return i;
    }
    return 1;
}

#ifdef Q_OS_LINUX
bool isWaylandSession()
{
    return qEnvironmentVariableIsSet("WAYLAND_DISPLAY") || qgetenv("XDG_SESSION_TYPE") == "wayland";
}
#endif

#ifdef Q_OS_LINUX
/// Only what the session offers is tried, for Qt complains of everything else. It aborts on a DISPLAY that
/// does not answer unless it may fall back, so 'offscreen' is always the last; never alone, which would mean
/// that the user wants it.
QByteArray windowPlatforms()
{
    const QByteArray noWindow = "offscreen;minimal";
    if (isWaylandSession())
        return "wayland;xcb;" + noWindow;
    return qEnvironmentVariableIsEmpty("DISPLAY") ? noWindow : "xcb;" + noWindow;
}
#endif

bool asksForHelp(const QStringList &arguments)
{
    return arguments.contains(QLatin1String("--help")) || arguments.contains(QLatin1String("-h"));
}

void choosePlatform(CommandNeeds needs)
{
    if (needs == CommandNeeds::Pictures)
        qputenv("QT_QPA_PLATFORM", "offscreen");
#ifdef Q_OS_LINUX
    else if (needs == CommandNeeds::Window && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", windowPlatforms());
#endif
}

/// As Qt prints it, but without two remarks of the offscreen platform that say nothing to a user.
void printQtMessage(QtMsgType, const QMessageLogContext &, const QString &message)
{
    const bool idle = message.contains(QLatin1String("propagateSizeHints"))
        || message.contains(QLatin1String("XDG_RUNTIME_DIR"));
    if (!idle)
        printMessage(message);
}

std::unique_ptr<QCoreApplication> makeApplication(CommandNeeds needs, int &argc, char **argv)
{
    choosePlatform(needs);
    if (needs == CommandNeeds::Nothing)
        return std::make_unique<QCoreApplication>(argc, argv);
    auto application = std::make_unique<QApplication>(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("net.shopglass.Shopglass"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/shopglass.svg")));
    return application;
}

/// Qt prints UTF-8 everywhere; a Windows console must be told.
void speakUtf8()
{
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    speakUtf8();
    qInstallMessageHandler(printQtMessage);
    QCoreApplication::setOrganizationName(QStringLiteral("shopglass")); // the folder of QSettings
    QCoreApplication::setApplicationName(QStringLiteral("shopglass"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SHOPGLASS_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const int position = commandPosition(arguments);
    const QString name = arguments.value(position);
    const Command *command = commandFor(name);
    const bool plain = !command || asksForHelp(arguments);
    const auto application = makeApplication(plain ? CommandNeeds::Nothing : command->needs, argc, argv);
    arguments = QCoreApplication::arguments();
    Translations translations;
    translations.use(languageFor(languageOption(arguments)));
    watchInterrupt();
    if (!command)
        return runHelp(name);
    if (command->name == name && !name.isEmpty())
        arguments.removeAt(position);
    return command->run(arguments, translations);
}
