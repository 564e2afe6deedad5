#include "widgets/common/appearance.h"

#include "widgets/common/productstyle.h"

#include <QApplication>
#include <QFont>
#include <QWidget>

namespace shopglass {

namespace {

/// Rules with %1 … %10 for colours; they only shape, the palette colours the rest.
QString shapes()
{
    return QStringLiteral(R"(
QLabel[role="pageTitle"] { font-size: 17pt; font-weight: 600; }
QLabel[role="sectionTitle"] { font-size: 12.5pt; font-weight: 600; }
QLabel[role="tableTitle"], QLabel[role="chartTitle"] { font-weight: 600; }
QLabel[role="lead"] { font-size: 11pt; }
QLabel[role="muted"], QLabel[role="note"] { color: %1; }
QLabel[role="note"] { font-size: 9pt; }
QFrame[role="panel"] { background: %2; border: 1px solid %3; border-radius: 6px; }
QWidget[role="bar"] { background: %2; border-bottom: 1px solid %3; }
QWidget[role="side"] { background: %2; border-right: 1px solid %3; }
QWidget[role="strip"] { background: %2; border-top: 1px solid %3; }
QPushButton { background: %2; border: 1px solid %3; border-radius: 5px; padding: 5px 14px; min-height: 18px; }
QPushButton:hover { background: %4; }
QPushButton:focus, QComboBox:focus, QLineEdit:focus, QDateEdit:focus, QToolButton:focus { border: 1px solid %5; }
QPushButton[role="primary"] { background: %5; color: %6; border-color: %5; font-weight: 600; }
QPushButton[role="primary"]:focus { border: 2px solid %7; }
QPushButton:disabled { color: %1; }
QPushButton[role="primary"]:disabled { background: %2; color: %1; border-color: %3; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 4px 6px; }
QToolButton:hover { background: %4; }
QToolButton:checked { background: %8; color: %5; }
QToolButton::menu-indicator { image: none; }
QToolButton[role="nav"] { text-align: left; padding: 8px 10px; border-radius: 6px; }
QToolButton[role="nav"]:checked { font-weight: 600; }
QTabBar::tab { color: %1; background: transparent; border: none; border-bottom: 2px solid transparent; padding: 6px 14px; }
QTabBar::tab:hover { background: %4; }
QTabBar::tab:selected { color: %5; border-bottom: 2px solid %5; font-weight: 600; }
QTabBar::tab:focus { border: 1px solid %5; border-bottom: 2px solid %5; }
QTableView { background: %2; alternate-background-color: %2; selection-background-color: %8; selection-color: %7; }
QTableView::item { padding: 0 6px; border-bottom: 1px solid %4; }
QHeaderView { background: %2; }
QHeaderView::section { background: %2; color: %1; border: none; border-bottom: 1px solid %3; padding: 5px 9px; }
QTextBrowser, QScrollArea { background: transparent; border: none; }
QProgressBar { background: %4; border: none; border-radius: 3px; }
QProgressBar::chunk { background: %5; border-radius: 3px; }
QToolTip { color: %9; background: %10; border: none; padding: 4px 6px; }
)");
}

QString styleSheetOf(const Theme &theme)
{
    return shapes().arg(theme.mutedText.name(), theme.surface.name(), theme.border.name(),
                        theme.raised.name(), theme.accent.name(), theme.accentText.name(), theme.text.name(),
                        theme.selection.name(), theme.tooltipText.name(), theme.tooltip.name());
}

QFont productFont()
{
    QFont font(QStringList{QStringLiteral("PingFang SC"), QStringLiteral("Microsoft YaHei UI"),
                           QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                           QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("Noto Sans"),
                           QStringLiteral("DejaVu Sans")},
               10);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

} // namespace

QString themeChoiceId(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System:
        return QStringLiteral("system");
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    }
    return {};
}

std::optional<ThemeChoice> themeChoiceFromId(const QString &id)
{
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        if (themeChoiceId(choice) == id)
            return choice;
    }
    return std::nullopt;
}

ThemeShade shadeFor(ThemeChoice choice)
{
    // Qt 6.4 cannot tell the desktop's scheme; the palette before we touch it can.
    static const ThemeShade system = Theme::current(QGuiApplication::palette()).shade();
    switch (choice) {
    case ThemeChoice::Light:
        return ThemeShade::Light;
    case ThemeChoice::Dark:
        return ThemeShade::Dark;
    case ThemeChoice::System:
        break;
    }
    return system;
}

void applyAppearance(QApplication &application, ThemeChoice choice)
{
    const Theme &theme = Theme::of(shadeFor(choice));
    const QString sheet = styleSheetOf(theme);
    if (application.styleSheet() == sheet)
        return; // dressing every widget again is a fifth of the time to the first window
    QApplication::setStyle(new ProductStyle);
    QApplication::setPalette(theme.palette());
    QApplication::setFont(productFont());
    application.setStyleSheet(sheet);
}

} // namespace shopglass
