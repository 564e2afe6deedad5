#include "app/windowactions.h"

#include "widgets/pages/pagefactory.h"

#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

namespace shopglass {

namespace {

QKeySequence keysOf(WindowActions::Command command)
{
    using Command = WindowActions::Command;
    switch (command) {
    case Command::ImportFiles:
        return {Qt::CTRL | Qt::Key_O};
    case Command::ImportFolder:
        return {Qt::CTRL | Qt::SHIFT | Qt::Key_O};
    case Command::UndoImport:
        return QKeySequence::Undo;
    case Command::SaveReport:
        return {Qt::CTRL | Qt::Key_E};
    case Command::Quit:
        return QKeySequence::Quit;
    case Command::Refresh:
        return {Qt::Key_F5};
    case Command::Sidebar:
        return {Qt::CTRL | Qt::Key_B};
    case Command::Definition:
        return {Qt::Key_F1};
    case Command::Palette:
        return {Qt::CTRL | Qt::Key_K};
    default:
        return {};
    }
}

void check(const QList<QAction *> &actions, const QVariant &value)
{
    for (QAction *action : actions) {
        if (action->data() == value)
            action->setChecked(true);
    }
}

} // namespace

WindowActions::WindowActions(const QStringList &pageIds, QMenuBar *bar)
    : QObject(bar)
    , m_file(bar->addMenu(QString()))
    , m_view(bar->addMenu(QString()))
    , m_settings(bar->addMenu(QString()))
    , m_help(bar->addMenu(QString()))
{
    addCommands(m_file,
                {Command::ImportFiles, Command::ImportFolder, Command::WatchFolder,
                 Command::ImportWithMapping, Command::Mappings, Command::ImportSample, Command::UndoImport,
                 Command::EnterScores, Command::AnswerProgrammes, Command::OwnIndicators});
    m_file->addSeparator();
    addCommands(m_file, {Command::SaveReport});
    addReportFormats();
    addCommands(m_file, {Command::Provider});
    m_file->addSeparator();
    addCommands(m_file, {Command::NewStore, Command::OpenWorkspace, Command::NewWorkspace});
    m_file->addSeparator();
    addCommands(m_file, {Command::Quit});
    addPages(pageIds);
    m_view->addSeparator();
    addCommands(m_view, {Command::Refresh, Command::Sidebar, Command::Palette});
    addChoices();
    addCommands(m_help, {Command::Definition, Command::About});
    action(Command::Quit)->setMenuRole(QAction::QuitRole);
    action(Command::About)->setMenuRole(QAction::AboutRole);
    retranslate();
}

void WindowActions::addCommands(QMenu *menu, std::initializer_list<Command> commands)
{
    for (const Command command : commands) {
        QAction *made = menu->addAction(QString());
        made->setShortcut(keysOf(command));
        m_commands.insert(command, made);
    }
}

void WindowActions::addReportFormats()
{
    m_reportMenu = m_file->addMenu(QString());
    for (const ReportFormat format : reportFormats()) {
        QAction *made = m_reportMenu->addAction(QString());
        made->setData(reportFormatId(format));
        made->setCheckable(true);
        m_formats << made;
        connect(made, &QAction::triggered, this, [this, format] { Q_EMIT reportChosen(format); });
    }
    m_reportMenu->addSeparator();
    m_reportDetails = m_reportMenu->addAction(QString());
    m_reportDetails->setCheckable(true);
    m_reportMenu->addSeparator();
    m_auditMenu = m_reportMenu->addMenu(QString());
    for (const ReportFormat format : reportFormats()) {
        QAction *made = m_auditMenu->addAction(QString());
        made->setData(reportFormatId(format));
        m_auditFormats << made;
        connect(made, &QAction::triggered, this, [this, format] { Q_EMIT auditChosen(format); });
    }
}

void WindowActions::setReportFormat(ReportFormat format)
{
    for (QAction *action : m_formats)
        action->setChecked(action->data() == reportFormatId(format));
}

bool WindowActions::wantsReportDetails() const
{
    return m_reportDetails->isChecked();
}

void WindowActions::setReportDetails(bool wanted)
{
    m_reportDetails->setChecked(wanted);
}

void WindowActions::setReportEnabled(bool enabled)
{
    action(Command::SaveReport)->setEnabled(enabled);
    for (QAction *format : std::as_const(m_formats))
        format->setEnabled(enabled);
}

void WindowActions::setAuditEnabled(bool enabled)
{
    m_auditMenu->setEnabled(enabled);
    for (QAction *format : std::as_const(m_auditFormats))
        format->setEnabled(enabled);
}

void WindowActions::addPages(const QStringList &pageIds)
{
    auto *group = new QActionGroup(this);
    for (qsizetype i = 0; i < pageIds.size(); ++i) {
        QAction *page = m_view->addAction(QString());
        page->setData(pageIds.at(i));
        page->setCheckable(true);
        page->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        group->addAction(page);
        m_pages << page;
        connect(page, &QAction::triggered, this, [this, id = pageIds.at(i)] { Q_EMIT pageChosen(id); });
    }
}

void WindowActions::addChoices()
{
    const auto choice = [this](QMenu *menu, QActionGroup *group, const QVariant &value) {
        QAction *made = menu->addAction(QString());
        made->setData(value);
        made->setCheckable(true);
        group->addAction(made);
        return made;
    };
    m_themeMenu = m_settings->addMenu(QString());
    auto *themes = new QActionGroup(this);
    for (const ThemeChoice theme : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        m_themes << choice(m_themeMenu, themes, themeChoiceId(theme));
        connect(m_themes.last(), &QAction::triggered, this, [this, theme] { Q_EMIT themeChosen(theme); });
    }
    m_languageMenu = m_settings->addMenu(QString());
    auto *languages = new QActionGroup(this);
    for (const QString &language : {QString(), QStringLiteral("zh"), QStringLiteral("en")}) {
        m_languages << choice(m_languageMenu, languages, language);
        connect(m_languages.last(), &QAction::triggered, this,
                [this, language] { Q_EMIT languageChosen(language); });
    }
    m_colourMenu = m_settings->addMenu(QString());
    auto *colours = new QActionGroup(this);
    for (const ChangeColours colour : {ChangeColours::Judged, ChangeColours::RedRises}) {
        m_colours << choice(m_colourMenu, colours, static_cast<int>(colour));
        connect(m_colours.last(), &QAction::triggered, this,
                [this, colour] { Q_EMIT changeColoursChosen(colour); });
    }
}

QList<QAction *> WindowActions::all() const
{
    return m_file->actions() + m_formats + m_auditFormats + m_view->actions() + m_themes + m_languages
        + m_colours + m_help->actions();
}

void WindowActions::setCurrentPage(const QString &pageId)
{
    check(m_pages, pageId);
}

void WindowActions::setTheme(ThemeChoice theme)
{
    check(m_themes, themeChoiceId(theme));
}

void WindowActions::setLanguage(const QString &language)
{
    check(m_languages, language);
}

void WindowActions::setChangeColours(ChangeColours colours)
{
    check(m_colours, static_cast<int>(colours));
}

QString WindowActions::textOf(Command command)
{
    switch (command) {
    case Command::ImportFiles:
        return tr("&Import files…");
    case Command::ImportFolder:
        return tr("Import a &folder…");
    case Command::ImportWithMapping:
        return tr("Import with a &mapping…");
    case Command::Mappings:
        return tr("Mappings…");
    case Command::WatchFolder:
        return tr("&Watch a folder…");
    case Command::ImportSample:
        return tr("Try the &sample shop");
    case Command::EnterScores:
        return tr("Enter official s&cores…");
    case Command::AnswerProgrammes:
        return tr("Answer pro&gramme questions…");
    case Command::OwnIndicators:
        return tr("M&y indicators…");
    case Command::NewStore:
        return tr("New s&tore…");
    case Command::OpenWorkspace:
        return tr("&Open workspace…");
    case Command::NewWorkspace:
        return tr("&New workspace…");
    case Command::UndoImport:
        return tr("&Undo the last import…");
    case Command::SaveReport:
        return tr("Save &report…");
    case Command::Provider:
        return tr("Pro&vider of reports…");
    case Command::Quit:
        return tr("&Quit");
    case Command::Refresh:
        return tr("&Refresh");
    case Command::Sidebar:
        return tr("&Narrow sidebar");
    case Command::Definition:
        return tr("&Definition of the figure in focus");
    case Command::Palette:
        return tr("&Commands…");
    case Command::About:
        return tr("&About Shopglass");
    }
    return {};
}

void WindowActions::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_view->setTitle(tr("&View"));
    m_settings->setTitle(tr("&Settings"));
    m_help->setTitle(tr("&Help"));
    m_themeMenu->setTitle(tr("&Appearance"));
    m_languageMenu->setTitle(tr("&Language"));
    m_colourMenu->setTitle(tr("Colours of &changes"));
    for (auto it = m_commands.cbegin(); it != m_commands.cend(); ++it)
        it.value()->setText(textOf(it.key()));
    for (QAction *page : m_pages)
        page->setText(pageTitle(page->data().toString()));
    m_reportMenu->setTitle(tr("Save report &as"));
    const QStringList formats{tr("PDF, for the client…"), tr("HTML, for the archive…"),
                              tr("Excel workbook, for colleagues…"), tr("Markdown…")};
    for (qsizetype i = 0; i < formats.size(); ++i)
        m_formats.at(i)->setText(formats.at(i));
    m_reportDetails->setText(tr("PDF with all &details"));
    m_auditMenu->setTitle(tr("&Audit of all stores"));
    const QStringList audits{tr("Audit of all stores as PDF…"), tr("Audit of all stores as HTML…"),
                             tr("Audit of all stores as Excel workbook…"),
                             tr("Audit of all stores as Markdown…")};
    for (qsizetype i = 0; i < audits.size(); ++i)
        m_auditFormats.at(i)->setText(audits.at(i));
    const QStringList themes{tr("Like the system"), tr("Light"), tr("Dark")};
    const QStringList languages{tr("Language of the system"), QStringLiteral("中文"),
                                QStringLiteral("English")};
    const QStringList colours{tr("Green is better, red is worse"), tr("Red is up, green is down")};
    for (qsizetype i = 0; i < themes.size(); ++i)
        m_themes.at(i)->setText(themes.at(i));
    for (qsizetype i = 0; i < languages.size(); ++i)
        m_languages.at(i)->setText(languages.at(i));
    for (qsizetype i = 0; i < colours.size(); ++i)
        m_colours.at(i)->setText(colours.at(i));
}

} // namespace shopglass
