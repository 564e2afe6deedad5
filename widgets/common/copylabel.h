// A text that wraps, for sections: plain, never markup, and copied whole from its context menu.
//
// A label whose words can be selected lays them out as a document, which costs a page of sentences more than
// all its figures; who wants a sentence wants the whole of it.

#pragma once

#include <QLabel>

namespace shopglass {

class CopyLabel final : public QLabel
{
    Q_OBJECT

public:
    /// `role` is that of the style sheet.
    CopyLabel(const QString &text, const QString &role, QWidget *parent = nullptr);

    void copyText() const;

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace shopglass
