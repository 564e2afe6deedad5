// Every command of the window: its menu, its shortcut, its name in the command palette.

#pragma once

#include "app/reportfile.h"
#include "models/base/numberformat.h"
#include "widgets/common/appearance.h"

#include <QAction>
#include <QMap>
#include <QObject>

class QActionGroup;
class QMenu;
class QMenuBar;

namespace shopglass {

class WindowActions final : public QObject
{
    Q_OBJECT

public:
    enum class Command {
        ImportFiles,
        ImportFolder,
        ImportWithMapping,
        Mappings,
        WatchFolder,
        ImportSample,
        EnterScores,
        AnswerProgrammes,
        OwnIndicators,
        NewStore,
        OpenWorkspace,
        NewWorkspace,
        UndoImport,
        SaveReport,
        Provider,
        Quit,
        Refresh,
        Sidebar,
        Definition,
        Palette,
        About,
    };

    /// Fills the menu bar.
    WindowActions(const QStringList &pageIds, QMenuBar *bar);

    [[nodiscard]] QAction *action(Command command) const { return m_commands.value(command); }
    /// In menu order, for the palette.
    [[nodiscard]] QList<QAction *> all() const;
    /// The formats that a report can be saved in.
    [[nodiscard]] QMenu *reportMenu() const noexcept { return m_reportMenu; }
    /// The format that SaveReport takes.
    void setReportFormat(ReportFormat format);
    /// Whether the PDF of a store has all chapters, or the essentials.
    [[nodiscard]] bool wantsReportDetails() const;
    void setReportDetails(bool wanted);
    void setReportEnabled(bool enabled);
    /// The formats that the audit of all stores can be saved in; also part of reportMenu().
    [[nodiscard]] QMenu *auditMenu() const noexcept { return m_auditMenu; }
    void setAuditEnabled(bool enabled);
    void setCurrentPage(const QString &pageId);
    void setTheme(ThemeChoice theme);
    /// "" = the system's language.
    void setLanguage(const QString &language);
    void setChangeColours(ChangeColours colours);
    void retranslate();

Q_SIGNALS:
    void reportChosen(shopglass::ReportFormat format);
    void auditChosen(shopglass::ReportFormat format);
    void pageChosen(const QString &pageId);
    void themeChosen(shopglass::ThemeChoice theme);
    void languageChosen(const QString &language);
    void changeColoursChosen(shopglass::ChangeColours colours);

private:
    void addCommands(QMenu *menu, std::initializer_list<Command> commands);
    void addReportFormats();
    void addPages(const QStringList &pageIds);
    void addChoices();
    static QString textOf(Command command);

    QMap<Command, QAction *> m_commands;
    QList<QAction *> m_formats;
    QList<QAction *> m_auditFormats;
    QList<QAction *> m_pages;
    QList<QAction *> m_themes;
    QList<QAction *> m_languages;
    QList<QAction *> m_colours;
    QMenu *m_file = nullptr;
    QMenu *m_reportMenu = nullptr;
    QAction *m_reportDetails = nullptr;
    QMenu *m_auditMenu = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_settings = nullptr;
    QMenu *m_themeMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_colourMenu = nullptr;
    QMenu *m_help = nullptr;
};

} // namespace shopglass
