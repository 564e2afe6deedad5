// What the window remembers between two starts. Periods are kept by name, so that 'last 30 days' moves on.

#pragma once

#include "app/reportfile.h"
#include "widgets/common/appearance.h"
#include "widgets/common/periodchoice.h"

namespace shopglass {

struct Preferences
{
    ThemeChoice theme = ThemeChoice::System;
    ChangeColours changeColours = ChangeColours::Judged;
    QString language; ///< "zh", "en", or empty for the system's
    QString page; ///< page id
    ReportFormat reportFormat = ReportFormat::Pdf; ///< the last one used
    bool reportDetails = false; ///< the PDF of a store has all chapters
    QString store;
    PeriodChoice period;
    Comparison comparison = Comparison::Previous;
    bool narrowSidebar = false;
    QByteArray geometry;

    /// From QSettings; whatever is missing or unknown keeps its default.
    static Preferences load();
    void save() const;
};

} // namespace shopglass
