// What every page of the window is: shows its input, and asks for what it cannot do itself.
//
// A page rebuilds its contents only while it is visible; hidden ones wait until they are shown.

#pragma once

#include "models/evidence/rowsquestion.h"
#include "widgets/pages/pageinput.h"

#include <QWidget>

namespace shopglass {

class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setInput(const PageInput &input);
    /// Rebuilds at once when something changed, visible or not.
    void refresh();
    /// Shows at once what a page would build over several turns of the event loop: for pictures and printing.
    virtual void finish() { }
    /// How many tabs it has; 0 without any.
    [[nodiscard]] virtual int partCount() const { return 0; }
    /// Shows that tab, from 0 on. Requires: there is one.
    virtual void showPart(int) { }
    /// Shows what its tabs hold below each other, under their titles: for pictures.
    virtual void showAllParts() { }
    /// Whether all of the input is shown.
    [[nodiscard]] virtual bool isSettled() const { return true; }

Q_SIGNALS:
    void definitionRequested(const QString &indicatorId);
    /// The rows behind a figure; without a period of its own that of the page is meant.
    void rowsRequested(const shopglass::RowsQuestion &question);
    void importRequested();
    void sampleRequested();
    void scoreEntryRequested();
    void channelRulesRequested();
    /// The scores from which on the platform grants something.
    void benefitLinesRequested();
    /// The user made this for the store that is shown, or wants it no more.
    void documentKept(const shopglass::Document &document);
    void documentDropped(const QString &kind, const QString &id);
    /// The store that the window shall show.
    void storeRequested(const QString &name);
    void failed(const QString &sentence);

protected:
    /// Shows `input()`. Called again after a change of language.
    virtual void showInput() = 0;
    /// Whether other input looks the same on this page, so that nothing need be built anew.
    [[nodiscard]] virtual bool looksTheSame(const PageInput &) const { return false; }
    [[nodiscard]] const PageInput &input() const noexcept { return m_input; }

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void touch();

    PageInput m_input;
    bool m_stale = true;
};

} // namespace shopglass
