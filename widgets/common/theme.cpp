#include "widgets/common/theme.h"

#include <atomic>
#include <cmath>

namespace shopglass {

namespace {

std::atomic<ChangeColours> chosenChangeColours = ChangeColours::Judged;

/// A colour laid over another.
QColor mixed(const QColor &top, const QColor &below, double share)
{
    const auto channel
        = [share](int a, int b) { return static_cast<int>(a * share + b * (1.0 - share) + 0.5); };
    return {channel(top.red(), below.red()), channel(top.green(), below.green()),
            channel(top.blue(), below.blue())};
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme(ThemeShade::Light);
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme(ThemeShade::Dark);
    return theme;
}

const Theme &Theme::of(ThemeShade shade)
{
    return shade == ThemeShade::Dark ? dark() : light();
}

const Theme &Theme::current(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

void Theme::setChangeColours(ChangeColours colours)
{
    chosenChangeColours = colours;
}

ChangeColours Theme::changeColours()
{
    return chosenChangeColours;
}

Theme::Theme(ThemeShade shade)
    : m_shade(shade)
{
    if (shade == ThemeShade::Light)
        fillLight();
    else
        fillDark();
}

// The series tones start from the set of Okabe and Ito, darkened (light theme) or lightened (dark theme)
// until lines stand out at 3:1 and the fields stay apart for every kind of colour vision; tst_theme measures
// both.
void Theme::fillLight()
{
    background = QColor(0xf4, 0xf5, 0xf7);
    surface = QColor(0xff, 0xff, 0xff);
    raised = QColor(0xec, 0xee, 0xf2);
    text = QColor(0x1b, 0x1f, 0x24);
    mutedText = QColor(0x59, 0x62, 0x6e);
    border = QColor(0xd5, 0xd9, 0xe0);
    grid = QColor(0xe6, 0xe9, 0xed);
    accent = QColor(0x1b, 0x5f, 0xbf);
    accentText = QColor(0xff, 0xff, 0xff);
    selection = QColor(0xdc, 0xe8, 0xf8);
    tooltip = QColor(0x26, 0x2b, 0x31);
    tooltipText = QColor(0xf4, 0xf5, 0xf7);
    m_good = QColor(0x14, 0x75, 0x43);
    m_bad = QColor(0xbc, 0x2f, 0x27);
    m_warning = QColor(0x8a, 0x56, 0x00);
    m_estimated = QColor(0x66, 0x49, 0xa6);
    m_goodFill = QColor(0x2f, 0x9a, 0x63);
    m_badFill = QColor(0xd2, 0x4a, 0x41);
    m_warningFill = QColor(0xc9, 0x8a, 0x10);
    m_estimatedFill = QColor(0x8a, 0x70, 0xc4);
    m_comparison = QColor(0x86, 0x8e, 0x99);
    m_target = QColor(0x1b, 0x1f, 0x24);
    m_distribution = QColor(0xe0, 0x8a, 0x00);
    m_selfBroadcast = QColor(0x00, 0x55, 0x8f);
    m_shelf = QColor(0x1a, 0x8f, 0x6b);
    m_unclassified = QColor(0xa3, 0xa9, 0xb3);
    m_accent2 = QColor(0xb4, 0x54, 0x8a);
    m_accent3 = QColor(0x3a, 0x8f, 0xc8);
    m_heatGood = QColor(0xc4, 0xde, 0xf5);
    m_heatWatch = QColor(0xfd, 0xef, 0xb2);
    m_heatBad = QColor(0xf5, 0xb2, 0x7a);
}

void Theme::fillDark()
{
    background = QColor(0x15, 0x18, 0x1c);
    surface = QColor(0x1e, 0x22, 0x27);
    raised = QColor(0x2a, 0x2f, 0x36);
    text = QColor(0xe8, 0xea, 0xed);
    mutedText = QColor(0xa6, 0xae, 0xb9);
    border = QColor(0x3a, 0x41, 0x49);
    grid = QColor(0x2d, 0x33, 0x3a);
    accent = QColor(0x74, 0xab, 0xff);
    accentText = QColor(0x10, 0x18, 0x24);
    selection = QColor(0x25, 0x38, 0x52);
    tooltip = QColor(0xe8, 0xea, 0xed);
    tooltipText = QColor(0x1b, 0x1f, 0x24);
    m_good = QColor(0x5c, 0xc9, 0x8b);
    m_bad = QColor(0xff, 0x86, 0x7e);
    m_warning = QColor(0xe5, 0xb0, 0x4c);
    m_estimated = QColor(0xbb, 0xa5, 0xf2);
    m_goodFill = QColor(0x3f, 0xa8, 0x70);
    m_badFill = QColor(0xd9, 0x5f, 0x57);
    m_warningFill = QColor(0xcb, 0x95, 0x2f);
    m_estimatedFill = QColor(0x92, 0x7c, 0xcf);
    m_comparison = QColor(0x8b, 0x94, 0xa0);
    m_target = QColor(0xf4, 0xf5, 0xf7);
    m_distribution = QColor(0xf0, 0xae, 0x3a);
    m_selfBroadcast = QColor(0x3f, 0x86, 0xcf);
    m_shelf = QColor(0x5f, 0xd6, 0xad);
    m_unclassified = QColor(0x7d, 0x86, 0x92);
    m_accent2 = QColor(0xde, 0x8f, 0xbb);
    m_accent3 = QColor(0x7c, 0xc4, 0xf2);
    m_heatGood = QColor(0x17, 0x45, 0x6e);
    m_heatWatch = QColor(0x40, 0x38, 0x10);
    m_heatBad = QColor(0x93, 0x47, 0x10);
}

QColor Theme::meaning(Meaning meaning) const
{
    switch (meaning) {
    case Meaning::Good:
        return m_good;
    case Meaning::Bad:
        return m_bad;
    case Meaning::Warning:
        return m_warning;
    case Meaning::Muted:
        return mutedText;
    case Meaning::Estimated:
        return m_estimated;
    case Meaning::None:
        break;
    }
    return text;
}

Meaning Theme::changeMeaning(Meaning judged, double change)
{
    if (changeColours() == ChangeColours::Judged || judged == Meaning::Muted || change == 0.0)
        return judged;
    return change > 0.0 ? Meaning::Bad : Meaning::Good;
}

QColor Theme::meaningTint(Meaning meaning) const
{
    if (meaning == Meaning::None)
        return raised;
    return mixed(this->meaning(meaning), surface, m_shade == ThemeShade::Light ? 0.12 : 0.22);
}

QColor Theme::heat(Heat heat) const
{
    switch (heat) {
    case Heat::None:
        break;
    case Heat::Good:
        return m_heatGood;
    case Heat::Watch:
        return m_heatWatch;
    case Heat::Bad:
        return m_heatBad;
    }
    return surface;
}

QColor Theme::meaningFill(Meaning meaning) const
{
    switch (meaning) {
    case Meaning::Good:
        return m_goodFill;
    case Meaning::Bad:
        return m_badFill;
    case Meaning::Warning:
        return m_warningFill;
    case Meaning::Estimated:
        return m_estimatedFill;
    case Meaning::Muted:
        return m_unclassified;
    case Meaning::None:
        break;
    }
    return accent;
}

QColor Theme::series(SeriesRole role) const
{
    switch (role) {
    case SeriesRole::Primary:
        return accent;
    case SeriesRole::Comparison:
        return m_comparison;
    case SeriesRole::Target:
        return m_target;
    case SeriesRole::Distribution:
        return m_distribution;
    case SeriesRole::SelfBroadcast:
        return m_selfBroadcast;
    case SeriesRole::Shelf:
        return m_shelf;
    case SeriesRole::Unclassified:
        return m_unclassified;
    case SeriesRole::Range:
        return m_comparison;
    case SeriesRole::Accent2:
        return m_accent2;
    case SeriesRole::Accent3:
        return m_accent3;
    }
    return accent;
}

QColor Theme::textOn(const QColor &fill)
{
    // Relative luminance of WCAG 2.1; at this one black and white read equally well.
    constexpr double Even = 0.179;
    const auto linear
        = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const double luminance
        = 0.2126 * linear(fill.redF()) + 0.7152 * linear(fill.greenF()) + 0.0722 * linear(fill.blueF());
    return luminance > Even ? QColor(0x00, 0x00, 0x00) : QColor(0xff, 0xff, 0xff);
}

QColor Theme::seriesFill(SeriesRole role) const
{
    return mixed(series(role), surface, m_shade == ThemeShade::Light ? 0.18 : 0.26);
}

QPalette Theme::palette() const
{
    QPalette palette(text, raised, surface, border, mutedText, text, accentText, surface, background);
    palette.setColor(QPalette::AlternateBase, background);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, accentText);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, m_estimated);
    palette.setColor(QPalette::PlaceholderText, mutedText);
    palette.setColor(QPalette::ToolTipBase, tooltip);
    palette.setColor(QPalette::ToolTipText, tooltipText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, mixed(mutedText, background, 0.7));
    return palette;
}

} // namespace shopglass
