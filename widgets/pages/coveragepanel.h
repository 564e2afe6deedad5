// The coverage calendar of the Data page: any part of the store's days, a month, a year or all of them.
//
// Threads: UI thread.

#pragma once

#include "models/report/wording.h"
#include "widgets/pages/dataview.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace shopglass {

class CoveragePanel final : public QWidget
{
    Q_OBJECT

public:
    /// `span`: which days, as spanChosen() gave it; what is not offered any more shows the newest days.
    CoveragePanel(const DataView &input, const TextContext &text, const QString &span,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void spanChosen(const QString &span);
    void failed(const QString &sentence);

private:
    void addSpans(const QString &chosen);
    void showSpan();

    CoverageView m_newest;
    std::vector<KindCalendar> m_calendars;
    TextContext m_text;
    QComboBox *m_spans = nullptr;
    QWidget *m_contents = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace shopglass
