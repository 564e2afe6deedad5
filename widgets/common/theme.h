// Every colour of the product, by what it means: the only place that knows colour values.
//
// Light and dark, chosen by a palette's background. Series colours stay apart for people who see no red-green
// or blue-yellow difference; text colours have a contrast of at least 4.5:1 on `background` and `surface`. No
// state is told by colour alone: whoever uses these adds a word, a sign or a dash pattern.
//
// One rule for green and red, in pages, charts and reports: green is good for the merchant, red is bad. A
// change is judged by its indicator's direction, so a refund rate that rises is red, and one without a
// direction has no colour; the arrow or sign says which way it went. Who is used to 涨红跌绿 can choose that
// for the changes on pages: then every change, whichever it is, tells its direction and no judgement.
//
// Threads: immutable after start; the colours of changes may be switched at any time.

#pragma once

#include "models/report/chartspec.h"
#include "models/report/tablespec.h"

#include <QColor>
#include <QPalette>

namespace shopglass {

/// What the colour of a change tells: good or bad for the merchant, or its direction alone (涨红跌绿).
enum class ChangeColours { Judged, RedRises };

enum class ThemeShade { Light, Dark };

class Theme final
{
public:
    static const Theme &light();
    static const Theme &dark();
    static const Theme &of(ThemeShade shade);
    /// The one that fits the palette in use.
    static const Theme &current(const QPalette &palette);

    /// The user's setting; Judged until set.
    static void setChangeColours(ChangeColours colours);
    [[nodiscard]] static ChangeColours changeColours();

    [[nodiscard]] ThemeShade shade() const noexcept { return m_shade; }

    QColor background; ///< behind everything
    QColor surface; ///< cards, tables, charts
    QColor raised; ///< hovered rows, table heads
    QColor text;
    QColor mutedText;
    QColor border;
    QColor grid; ///< grid lines of charts
    QColor accent; ///< the one accent: selection, links, primary buttons
    QColor accentText; ///< on top of `accent`
    QColor selection; ///< behind selected rows and the current page
    QColor tooltip;
    QColor tooltipText;

    /// States and judgements: green good, red bad, whatever the setting.
    [[nodiscard]] QColor meaning(Meaning meaning) const;
    /// What a change is shown as: `judged`, or by the sign of `change` where the setting says so. Muted
    /// stays.
    [[nodiscard]] static Meaning changeMeaning(Meaning judged, double change);
    /// A quiet tint of meaning(), to put behind text.
    [[nodiscard]] QColor meaningTint(Meaning meaning) const;
    /// What lies behind a cell of a heat table: orange and blue, which everyone can tell apart.
    [[nodiscard]] QColor heat(Heat heat) const;
    /// meaning() as the colour of a bar or another large shape.
    [[nodiscard]] QColor meaningFill(Meaning meaning) const;
    [[nodiscard]] QColor series(SeriesRole role) const;
    /// Black or white, whichever reads better on a filled shape: one of them always has 4.5:1.
    [[nodiscard]] static QColor textOn(const QColor &fill);
    /// The fill below a line or of a band in that role.
    [[nodiscard]] QColor seriesFill(SeriesRole role) const;

    /// A whole palette in these colours, for a forced theme.
    [[nodiscard]] QPalette palette() const;

private:
    explicit Theme(ThemeShade shade);
    void fillLight();
    void fillDark();

    ThemeShade m_shade;
    QColor m_good;
    QColor m_bad;
    QColor m_warning;
    QColor m_estimated;
    QColor m_goodFill;
    QColor m_badFill;
    QColor m_warningFill;
    QColor m_estimatedFill;
    QColor m_comparison;
    QColor m_target;
    QColor m_distribution;
    QColor m_selfBroadcast;
    QColor m_shelf;
    QColor m_unclassified;
    QColor m_accent2;
    QColor m_accent3;
    QColor m_heatGood;
    QColor m_heatWatch;
    QColor m_heatBad;
};

} // namespace shopglass
