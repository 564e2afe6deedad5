// What a page of sections may carry below them: controls that sections, which are values, cannot be.

#pragma once

#include "models/base/document.h"
#include "models/evidence/rowsquestion.h"
#include "widgets/pages/pageinput.h"

#include <QWidget>

namespace shopglass {

class PageFooter : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Requires: input.state is Ready. Called again after a change of language.
    virtual void setInput(const PageInput &input) = 0;

Q_SIGNALS:
    void definitionRequested(const QString &indicatorId);
    void rowsRequested(const shopglass::RowsQuestion &question);
    /// The user made this for the store that is shown, or wants it no more.
    void documentKept(const shopglass::Document &document);
    void documentDropped(const QString &kind, const QString &id);
    void failed(const QString &sentence);
};

} // namespace shopglass
