// The part of vis-network that the page uses.

import type { Box, Point } from "./types.d.ts";

interface VisNode {
  id: number;
  shape: string;
  size: number;
  x: number;
  y: number;
  color: { background: string; border: string };
}

interface VisDrawnNode extends Point {
  options: { borderWidth: number; color: object };
  shape: { boundingBox: Box };
}

interface VisEvent {
  pointer: { DOM: Point };
  event?: { pointerType?: string };
}

export interface VisNetwork {
  canvasToDOM(point: Point): Point;
  getScale(): number;
  getViewPosition(): Point;
  moveTo(view: { position: Point; scale: number; offset: Point; animation: false }): void;
  redraw(): void;
  on(event: "beforeDrawing" | "afterDrawing", draw: (context: CanvasRenderingContext2D) => void): void;
  on(event: "click", listener: (event: VisEvent) => void): void;
  on(event: "initRedraw" | "dragStart" | "dragging" | "zoom" | "resize", listener: () => void): void;
  body: {
    nodeIndices: number[];
    nodes: Record<number, VisDrawnNode>;
    emitter: { emit(event: "_requestRedraw"): void };
  };
  interactionHandler: { options: { dragView: boolean } };
}

declare global {
  const vis: {
    DataSet: new (nodes: VisNode[]) => object;
    Network: new (place: HTMLElement, data: { nodes: object; edges: never[] }, options: object) => VisNetwork;
  };

  interface Window {
    /** For tests, and for whoever looks at the page from a browser's console. */
    graphkit: object;
  }
}
